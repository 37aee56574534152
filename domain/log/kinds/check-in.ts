import { defineKind } from './description/kind'

export const checkIn = defineKind({
  kind: 'checkIn',
  by: 'function',
  fields: {},
  points: 8,
  carriesTo: 'nurture',
  isMilestone: true,
  commitment: { as: 'tookPart', perActivity: true },
  settledBy: ['contact', 'surveyFinish'],
  told: { deed: ({ title }) => `到场参加了${title}`, lead: 30 },
  warmthReason: { place: 40, say: () => '到场参加了活动' },
  stageReason: { place: 50, say: '到场参加过活动' },
})
