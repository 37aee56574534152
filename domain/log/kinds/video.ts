import { idOf, wholeBetween } from './description/fields'
import { defineKind } from './description/kind'

export const video = defineKind({
  kind: 'video',
  by: 'phone',
  fields: { block: idOf('block'), percent: wholeBetween(0, 100) },
  points: {
    of: 'percent',
    steps: [
      { atLeast: 90, points: 2 },
      { atLeast: 50, points: 1 },
    ],
  },
  detail: ({ percent }) => percent,
  told: {
    deed: ({ title, detail }) => `看${title}里的视频，看到 ${detail ?? 0}%`,
    joins: 'furthest',
    lead: 70,
  },
})
