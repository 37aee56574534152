import { sayDuration } from '../../words/calendar/say-time'
import { numberBetween } from './description/fields'
import { defineKind } from './description/kind'

/** A page left open for an hour is not worth more than five minutes. */
export const dwell = defineKind({
  kind: 'dwell',
  by: 'phone',
  fields: { seconds: numberBetween(0, 3600) },
  points: { perMinuteOf: 'seconds', upTo: 5 },
  detail: ({ seconds }) => Math.round(seconds),
  told: {
    deed: ({ title, detail }) => `读${title || '你的内容 '}${sayDuration(Number(detail ?? 0))}`,
    joins: 'adding',
    isReading: true,
    lead: 40,
  },
})
