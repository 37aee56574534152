import type { TagKey } from '../../../words/tags/tag'
import type { TagRule, TagRuleCondition } from '../tag-rule'
import { about, reading } from './example-facts'

const article = about('把家里的保单摊开看一遍')
const workdays = [1, 2, 3, 4, 5]
const lateEvening: TagRuleCondition = { hours: [20, 23.5] }

/** Reading at certain hours, by the minute. The 4th of March 2026 is a Wednesday. */
function readsAt(
  name: string,
  tag: TagKey,
  when: TagRuleCondition,
  because: string,
  [earnsAt, doesNotAt]: [string, string],
): TagRule {
  return {
    id: `time.${name}`,
    version: 1,
    tag,
    kinds: ['dwell'],
    when: { ...when, atLeast: { seconds: 3 } },
    weight: { perMinute: 1, upTo: 5 },
    origin: 'captured',
    because,
    examples: { earns: reading(120, article, earnsAt), doesNot: reading(120, article, doesNotAt) },
  }
}

export const timeRules: readonly TagRule[] = [
  readsAt('night', 'time:night', lateEvening, '常在晚上读', ['2026-03-04 21:40', '2026-03-04 15:00']),
  readsAt('midnight', 'time:midnight', { hours: [23.5, 5] }, '深夜还在读', ['2026-03-05 00:20', '2026-03-04 21:40']),
  readsAt('dawn', 'time:dawn', { hours: [5, 7.5] }, '一早就读', ['2026-03-04 06:15', '2026-03-04 08:30']),
  readsAt('commute.morning', 'time:commute', { hours: [7.5, 9], weekdays: workdays }, '上班路上读', [
    '2026-03-04 08:10',
    '2026-03-07 08:10',
  ]),
  readsAt('commute.evening', 'time:commute', { hours: [17.5, 19.5], weekdays: workdays }, '下班路上读', [
    '2026-03-04 18:20',
    '2026-03-07 18:20',
  ]),
  readsAt('noon', 'time:noon', { hours: [11.5, 13.5] }, '午休时读', ['2026-03-04 12:30', '2026-03-04 14:00']),
  readsAt('workHours.morning', 'time:workHours', { hours: [9, 11.5], weekdays: workdays }, '上午上班时也会看', [
    '2026-03-04 10:00',
    '2026-03-07 10:00',
  ]),
  readsAt('workHours.afternoon', 'time:workHours', { hours: [13.5, 17.5], weekdays: workdays }, '下午上班时也会看', [
    '2026-03-04 16:00',
    '2026-03-07 16:00',
  ]),
  readsAt('weekend', 'time:weekend', { weekdays: [0, 6] }, '周末有空会读', ['2026-03-07 10:00', '2026-03-04 10:00']),
]
