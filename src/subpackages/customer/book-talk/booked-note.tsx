import type { AgentCard } from '@contract/shapes/agent'
import { Text, View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { Icon } from '@/components/pictures/icon'
import { useNoticeChoice } from '@/operations/use-notice-choice'
import styles from './booked-note.module.scss'

/** What was asked for, and a message when the agent answers. */
export function BookedNote({ agent, words }: { agent: AgentCard; words: string }) {
  const notice = useNoticeChoice({
    agentId: agent.agentId,
    template: 'appointmentChange',
    words: '顾问确认或改时间时，发一次微信通知给你。',
    promise: '有变化会通知你',
  })
  return (
    <View className={styles.booked}>
      <View className={styles.tick}>
        <Icon name="check" size={32} />
      </View>
      <Text className={styles.title}>已发给 {agent.name}</Text>
      <Text className={styles.words}>{words}</Text>
      <Text className={styles.small}>TA 确认后就定下来。要取消，去“我与顾问”。</Text>
      <View className={styles.notice}>
        <QuietButton isBusy={notice.isBusy} onClick={notice.ask}>
          有变化通知我
        </QuietButton>
      </View>
    </View>
  )
}
