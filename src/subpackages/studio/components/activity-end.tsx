import { View } from '@tarojs/components'
import { QuietButton } from '@/components/quiet-button'
import { asOperationError } from '@/operations/call-operation'
import { useCancelActivity } from '@/operations/use-cancel-activity'
import { askToConfirm, say } from '@/platform/notify'
import styles from './activity-end.module.scss'
import type { ActivityResult } from './activity-result-view'

/** Calling an activity off, at the very end and never by accident. */
export function ActivityEnd(props: { activity: ActivityResult['activity']; onCancelled: () => Promise<void> }) {
  const { activity, onCancelled } = props
  const { run, isBusy } = useCancelActivity()
  if (activity.state === 'cancelled')
    return <View className={styles.note}>客户再打开链接，会看到“活动已取消”。之前的记录都还在。</View>
  if (activity.state !== 'published') return null

  const cancel = async () => {
    const isSure = await askToConfirm({
      title: '取消这个活动？',
      text: '发出去的链接都会显示“活动已取消”，不能再报名或填写，也不能恢复。',
      confirm: '取消活动',
      cancel: '先不取消',
      isDanger: true,
    })
    if (!isSure) return
    try {
      const { registered } = await run({ activityId: activity.activityId })
      await onCancelled()
      say(registered > 0 ? `已取消，记得告诉报名的 ${registered} 位` : '已取消')
    } catch (reason) {
      say(asOperationError(reason).message)
    }
  }
  return (
    <View className={styles.end}>
      <QuietButton isText isDanger isBusy={isBusy} onClick={() => void cancel()}>
        取消这个活动
      </QuietButton>
    </View>
  )
}
