import { QuietButton } from '@/components/controls/quiet-button'
import { useNoticeChoice } from '@/operations/use-notice-choice'

/** One message before the event begins, for who wants it. */
export function Reminder({ agentId }: { agentId: string }) {
  const { ask, isBusy, isSet } = useNoticeChoice({
    agentId,
    template: 'activityReminder',
    words: '活动开始前，发一次微信提醒给你。',
    promise: '开始前会提醒你',
  })
  return (
    <QuietButton isDisabled={isSet} isBusy={isBusy} onClick={ask}>
      {isSet ? '开始前会提醒你一次' : '开始前提醒我'}
    </QuietButton>
  )
}
