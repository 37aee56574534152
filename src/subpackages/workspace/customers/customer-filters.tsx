import { audienceLabels } from '@domain/activities/activity/activity'
import { Input, ScrollView, View } from '@tarojs/components'
import { useState } from 'react'
import { Icon } from '@/components/pictures/icon'
import { stageSteps } from '../shared/stage-steps'
import type { CustomerFilter, Narrowing, OfferedChoices } from './customer-filter'
import styles from './customer-filters.module.scss'
import { FilterChip } from './filter-chip'
import { FilterSheet } from './filter-sheet'

interface Props {
  filter: CustomerFilter
  offered: OfferedChoices | undefined
  onChange: (filter: CustomerFilter) => void
}

export function CustomerFilters({ filter, offered, onChange }: Props) {
  const [choosing, setChoosing] = useState<Narrowing | null>(null)
  const change = (part: Partial<CustomerFilter>) => onChange({ ...filter, ...part })
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
          <Chips filter={filter} onChange={change} onChoose={setChoosing} />
        </ScrollView>
      </View>
      {/* Outside of the bar: what sticks to the top would hold the sheet beneath the tabs. */}
      {choosing && (
        <FilterSheet
          of={choosing}
          filter={filter}
          offered={offered}
          onChange={(part) => {
            setChoosing(null)
            change(part)
          }}
          onClose={() => setChoosing(null)}
        />
      )}
    </>
  )
}

function Chips(props: {
  filter: CustomerFilter
  onChange: (part: Partial<CustomerFilter>) => void
  onChoose: (narrowing: Narrowing) => void
}) {
  const { order, unreadOnly, stage, audience, tag, activity } = props.filter
  const { onChange, onChoose } = props
  const menus: { key: Narrowing; label: string; chosen: string | undefined }[] = [
    { key: 'stage', label: '阶段', chosen: stageSteps.find(({ key }) => key === stage)?.label },
    { key: 'audience', label: '来源', chosen: audience && audienceLabels[audience] },
    { key: 'tag', label: '标签', chosen: tag?.label },
    { key: 'activity', label: '活动', chosen: activity?.title },
  ]
  return (
    <View className={styles.strip}>
      <FilterChip
        label={order === 'warmest' ? '热的在前' : '新的在前'}
        isSwitch
        onClick={() => onChange({ order: order === 'warmest' ? 'newest' : 'warmest' })}
      />
      <FilterChip label="没看过" isOn={unreadOnly} onClick={() => onChange({ unreadOnly: !unreadOnly })} />
      {menus.map(({ key, label, chosen }) => (
        <FilterChip
          key={key}
          label={chosen ?? label}
          isOn={chosen !== undefined}
          isMenu
          onClick={() => onChoose(key)}
        />
      ))}
    </View>
  )
}
