import type { OperationOutput } from '@contract/operations'
import { audienceLabels } from '@domain/activities/activity/activity'
import { sayWarmthLine } from '@domain/log/warmth/say-warmth-line'
import { Text, View } from '@tarojs/components'
import { Avatar } from '@/components/pictures/avatar'
import { WarmthFlame } from '@/components/pictures/warmth-flame'
import { stageSteps } from '../shared/stage-steps'
import { warmthRule } from '../shared/warmth-rule'
import styles from './customer-head.module.scss'
import { StagePath } from './stage-path'
import { WarmthLine } from './warmth-line'

interface Props {
  customer: OperationOutput<'getCustomer'>
  onWhy: (title: string, why: string) => void
  onRename: () => void
}

const nameWords = {
  introduction: 'TA 自己的名字',
  remark: '你的备注',
  description: '还不知道名字，点这里备注',
} as const

export function CustomerHead({ customer, onWhy, onRename }: Props) {
  const { person, warmth, warmthLine, stage, audience } = customer
  const sayLine = () => `${sayWarmthLine(warmthLine, Date.now())}\n一天一格，那天做的事越用心，线越高。`
  return (
    <View className={styles.head}>
      <View className={styles.who}>
        <Avatar name={person.name} src={person.avatar} size={60} />
        <View className={styles.body} aria-role="button" onClick={onRename}>
          <Text className={styles.name}>{person.name}</Text>
          <Text className={styles.from}>
            {audienceLabels[audience]} · {nameWords[person.nameFrom]}
          </Text>
        </View>
        <View
          className={styles.flame}
          aria-role="button"
          onClick={() => onWhy('为什么是这个热度', `${warmth.why}\n${warmthRule}`)}
        >
          <WarmthFlame level={warmth.level} />
        </View>
      </View>
      <View className={styles.line} aria-role="button" onClick={() => onWhy('这三个月', sayLine())}>
        <WarmthLine days={warmthLine} />
        <View className={styles.span}>
          <Text>三个月前</Text>
          <Text>今天</Text>
        </View>
      </View>
      <StagePath stage={stage} onAsk={() => onWhy(`为什么在“${stage.label}”`, `${stage.why}${sayAhead(stage.key)}`)} />
    </View>
  )
}

/** What leads on from here. */
function sayAhead(key: string): string {
  const ahead = stageSteps[stageSteps.findIndex((step) => step.key === key) + 1]
  return ahead ? `\n再往前是“${ahead.label}”：${ahead.hint}` : ''
}
