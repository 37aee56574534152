import { defineKind } from './description/kind'

export const cancelRegistration = defineKind({
  kind: 'cancelRegistration',
  by: 'function',
  fields: {},
  isMilestone: true,
  told: { deed: ({ title }) => `取消了${title}的报名`, aside: { place: 10, say: '取消了报名' } },
})
