import type { OperationOutput } from '@contract/operations'
import type { Joining } from '@/components/activity/joinable'

type Opened = Pick<OperationOutput<'openShareLink'>, 'activity' | 'agent'>

/** What stands over an activity that is called off, over, full, or whose questions are no longer taken; null while it is open. */
export function closedNoticeOf({ activity, agent }: Opened, joining: Joining, isRegistered: boolean): string | null {
  const ask = `有问题可以直接问 ${agent.name}。`
  const isEvent = activity.kind === 'event'
  if (activity.state === 'cancelled') {
    if (!isEvent) return `这份内容已经收回，感谢关注。${ask}`
    return isRegistered ? `活动取消了，你的报名也一起取消，不用再操作。${ask}` : `活动已取消，感谢关注。${ask}`
  }
  const isAsked = activity.kind === 'survey' || activity.kind === 'quiz'
  if (joining.isOpen || !(isEvent || isAsked)) return null
  if (isAsked) return `这份${activity.kind === 'quiz' ? '测验' : '问卷'}已经结束，不再收答案了。`
  if (joining.isOver) return `活动已经结束了，下一场可以问问 ${agent.name}。`
  return isRegistered ? null : `${joining.words}，下一场可以问问 ${agent.name}。`
}
