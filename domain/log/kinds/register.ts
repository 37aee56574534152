import { wholeBetween } from './description/fields'
import { defineKind } from './description/kind'

export const register = defineKind({
  kind: 'register',
  by: 'function',
  fields: { headcount: wholeBetween(1, 9) },
  points: 6,
  carriesTo: 'nurture',
  isMilestone: true,
  takenBackBy: { kind: 'cancelRegistration' },
  detail: ({ headcount }) => headcount,
  told: {
    deed: ({ title, detail }) => `报名了${title}${Number(detail) > 1 ? `，${detail} 人一起` : ''}`,
    aside: { place: 10, say: '报名了' },
  },
  warmthReason: { place: 50, say: () => '报名了活动' },
  stageReason: { place: 80, say: '报名过活动' },
})
