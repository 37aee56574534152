import type { OperationInput, OperationOutput } from '@contract/operations'
import { type Audience, audienceLabels, audiences } from '@domain/activity/activity'
import { Input, ScrollView, Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/pictures/icon'
import { stageSteps } from '../customer/stage-path'
import { audienceHints } from '../shared/audience-hints'
import styles from './customer-filters.module.scss'
import { type Option, OptionSheet } from './option-sheet'

type Query = OperationInput<'listEngaged'>
type Offered = NonNullable<OperationOutput<'listEngaged'>['filters']>

export interface CustomerFilter {
  order: Query['order']
  search: string
  unreadOnly: boolean
  stage?: NonNullable<Query['stage']>
  audience?: Audience
  tag?: Offered['tags'][number]
  activity?: Offered['activities'][number]
}
export const noFilter: CustomerFilter = { order: 'warmest', search: '', unreadOnly: false }

type Choice = 'stage' | 'audience' | 'tag' | 'activity'

interface Props {
  filter: CustomerFilter
  offered: Offered | undefined
  onChange: (filter: CustomerFilter) => void
}

export function CustomerFilters({ filter, offered, onChange }: Props) {
  const [choosing, setChoosing] = useState<Choice | null>(null)
  const change = (part: Partial<CustomerFilter>) => onChange({ ...filter, ...part })
  const stageLabel = stageSteps.find(({ key }) => key === filter.stage)?.label

  const sheets: Record<Choice, { title: string; options: Option[]; chosen?: string; pick: (key?: string) => void }> = {
    stage: {
      title: '按阶段看',
      options: stageSteps.map(({ key, label, hint }) => ({ key, label, hint })),
      chosen: filter.stage,
      pick: (key) => change({ stage: stageSteps.find((step) => step.key === key)?.key }),
    },
    audience: {
      title: '按怎么认识的看',
      options: audiences.map((key) => ({ key, label: audienceLabels[key], hint: audienceHints[key] })),
      chosen: filter.audience,
      pick: (key) => change({ audience: audiences.find((one) => one === key) }),
    },
    tag: {
      title: '按标签看',
      options: (offered?.tags ?? []).map(({ key, label }) => ({ key, label })),
      chosen: filter.tag?.key,
      pick: (key) => change({ tag: offered?.tags.find((tag) => tag.key === key) }),
    },
    activity: {
      title: '看过哪个活动',
      options: (offered?.activities ?? []).map(({ activityId, title }) => ({ key: activityId, label: title })),
      chosen: filter.activity?.activityId,
      pick: (key) => change({ activity: offered?.activities.find(({ activityId }) => activityId === key) }),
    },
  }
  const sheet = choosing && sheets[choosing]

  return (
    <>
      <View className={styles.filters}>
        <View className={styles.search}>
          <View className={styles.lens} />
          <Input
            className={styles.input}
            placeholderClass={styles.placeholder}
            placeholder="找名字"
            value={filter.search}
            maxlength={20}
            confirmType="search"
            onInput={(event) => change({ search: event.detail.value })}
          />
          {filter.search !== '' && (
            <View className={styles.clear} aria-label="清空" aria-role="button" onClick={() => change({ search: '' })}>
              <Icon name="close" size={16} />
            </View>
          )}
        </View>
        <ScrollView scrollX enhanced showScrollbar={false} className={styles.chips}>
          <View className={styles.strip}>
            <Chip
              label={filter.order === 'warmest' ? '热的在前' : '新的在前'}
              isSwitch
              onClick={() => change({ order: filter.order === 'warmest' ? 'newest' : 'warmest' })}
            />
            <Chip label="没看过" isOn={filter.unreadOnly} onClick={() => change({ unreadOnly: !filter.unreadOnly })} />
            <Chip label={stageLabel ?? '阶段'} isOn={!!filter.stage} isMenu onClick={() => setChoosing('stage')} />
            <Chip
              label={filter.audience ? audienceLabels[filter.audience] : '来源'}
              isOn={!!filter.audience}
              isMenu
              onClick={() => setChoosing('audience')}
            />
            <Chip label={filter.tag?.label ?? '标签'} isOn={!!filter.tag} isMenu onClick={() => setChoosing('tag')} />
            <Chip
              label={filter.activity?.title ?? '活动'}
              isOn={!!filter.activity}
              isMenu
              onClick={() => setChoosing('activity')}
            />
          </View>
        </ScrollView>
      </View>
      {/* Outside of the bar: what sticks to the top would hold the sheet beneath the tabs. */}
      {sheet && (
        <OptionSheet
          title={sheet.title}
          options={sheet.options}
          chosen={sheet.chosen}
          onPick={(key) => {
            setChoosing(null)
            sheet.pick(key)
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  )
}

function Chip(props: { label: string; isOn?: boolean; isMenu?: boolean; isSwitch?: boolean; onClick: () => void }) {
  return (
    <View className={styles.target} hoverClass={styles.pressed} aria-role="button" onClick={props.onClick}>
      <View className={props.isOn ? styles.chipOn : styles.chip}>
        <Text className={styles.chipWords}>{props.label}</Text>
        {props.isMenu && <View className={styles.menu} />}
        {props.isSwitch && <View className={styles.order} />}
      </View>
    </View>
  )
}
