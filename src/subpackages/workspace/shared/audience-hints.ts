import type { Audience } from '@domain/activities/activity/activity'

/** How to be with somebody, by how they came to know the agent. */
export const audienceHints: Record<Audience, string> = {
  acquaintance: '本来就认识：常走动，聊得轻松',
  referral: '朋友介绍的：谢谢介绍人，别让他为难',
  stranger: '还不熟：先帮上一点小忙，不急',
}
