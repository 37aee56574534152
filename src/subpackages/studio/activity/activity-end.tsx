import { View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { askToConfirm, say } from '@/platform/dialogs/notify'
import styles from './activity-end.module.scss'
import type { ActivityResult } from './activity-result'

const eventWords = {
  after: '客户再打开链接，会看到“活动已取消”。之前的记录都还在。',
  button: '取消这个活动',
  title: '取消这个活动？',
  text: '发出去的链接都会显示“活动已取消”，不能再报名，也不能恢复。',
  confirm: '取消活动',
  cancel: '先不取消',
  done: '已取消',
}
const contentWords: typeof eventWords = {
  after: '客户再打开链接，会看到“内容已经收回”。之前的记录都还在。',
  button: '收回这份内容',
  title: '收回这份内容？',
  text: '发出去的链接都会显示“内容已经收回”，不能再填写，也不能恢复。',
  confirm: '收回',
  cancel: '先不收回',
  done: '已收回',
}

/** Calling an activity off, at the very end and never by accident. */
export function ActivityEnd(props: { activity: ActivityResult['activity']; onCancelled: () => Promise<void> }) {
  const { activity, onCancelled } = props
  const { run, isBusy } = useWriteOperation('cancelActivity')
  const words = activity.kind === 'event' ? eventWords : contentWords
  if (activity.state === 'cancelled') return <View className={styles.note}>{words.after}</View>
  if (activity.state !== 'published') return null

  const cancel = async () => {
    const isSure = await askToConfirm({
      title: words.title,
      text: words.text,
      confirm: words.confirm,
      cancel: words.cancel,
      isDanger: true,
    })
    if (!isSure) return
    await attempt(async () => {
      const { registered } = await run({ activityId: activity.activityId })
      await onCancelled()
      say(registered > 0 ? `已取消，记得告诉报名的 ${registered} 位` : words.done)
    })
  }
  return (
    <View className={styles.end}>
      <QuietButton isText isDanger isBusy={isBusy} onClick={() => void cancel()}>
        {words.button}
      </QuietButton>
    </View>
  )
}
