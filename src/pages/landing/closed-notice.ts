import type { OperationOutput } from '@contract/operations'
import type { Joining } from '@/components/joinable'

/** What stands over an activity that is called off, or whose questions are no longer taken; null while it is open. */
export function closedNoticeOf({ activity, agent }: OperationOutput<'openShareLink'>, joining: Joining): string | null {
  const ask = `有问题可以直接问 ${agent.name}。`
  if (activity.state === 'cancelled') {
    return activity.kind === 'event' ? `活动已取消，感谢关注。${ask}` : `这份内容已经收回，感谢关注。${ask}`
  }
  const isAsked = activity.kind === 'survey' || activity.kind === 'quiz'
  return isAsked && !joining.isOpen ? `这份${activity.kind === 'quiz' ? '测验' : '问卷'}已经结束，不再收答案了。` : null
}
