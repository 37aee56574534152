import { defineKind } from './description/kind'

export const surveyFinish = defineKind({
  kind: 'surveyFinish',
  by: 'function',
  fields: {},
  points: 4,
  carriesTo: 'nurture',
  isMilestone: true,
  commitment: { as: 'tookPart', perActivity: true },
  told: { deed: ({ title }) => `答完了${title}`, lead: 20 },
  warmthReason: { place: 60, say: () => '答完了问卷' },
  stageReason: { place: 60, say: '答过你的问卷' },
})
