import type { Audience } from '@domain/activities/activity/activity'

/** What each source of customers wants to receive, in one sentence. */
export const audienceWords: Record<Audience, { title: string; hint: string }> = {
  acquaintance: { title: '发给熟人', hint: '已经认识你的人：有用、轻松，常见面就好' },
  referral: { title: '发给朋友的朋友', hint: '有人引荐的：先谢过介绍人，再慢慢聊' },
  stranger: { title: '发给还不认识的人', hint: '只见过一面、刚加上的：先让人觉得你靠谱，不着急' },
}
