import { defineKind } from './description/kind'

export const surveyStart = defineKind({
  kind: 'surveyStart',
  by: 'phone',
  fields: {},
  points: 1,
  told: { deed: ({ title }) => `开始填${title}` },
})
