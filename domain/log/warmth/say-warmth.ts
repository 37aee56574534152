import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { afterChinese, sayAgo, sayDuration } from '../../words/calendar/say-time'
import { allKinds } from '../kinds/all-kinds'
import type { AnyKind } from '../kinds/description/kind'
import { isMilestone } from '../kinds/milestone'

/** What warmed a relationship during the last week, or the last month and since when it has been quiet. */
export function sayWarmth(
  { lastAt, recent, milestones }: Pick<RelationshipFold, 'lastAt' | 'recent' | 'milestones'>,
  now: number,
): string {
  if (lastAt === 0) return '还没有互动'
  const touches = [...milestones, ...recent.filter(({ kind }) => !isMilestone(kind))]
  const within = (days: number) => sayDeeds(touches.filter(({ at }) => at > now - days * dayMs))
  const [lastWeek, lastMonth] = [within(7), within(30)]
  if (lastWeek !== '') return `近 7 天${lastWeek}`
  if (lastMonth !== '') return `近 30 天${lastMonth}，上次是${afterChinese(sayAgo(lastAt, now))}`
  return `上次互动是${afterChinese(sayAgo(lastAt, now))}，之后没有动静`
}

/** Deeds in the order an agent cares about them, at most four. */
const reasons = allKinds
  .flatMap(({ kind, warmthReason }: AnyKind) => (warmthReason ? [{ kind, ...warmthReason }] : []))
  .sort((a, b) => a.place - b.place)

function sayDeeds(touches: readonly RecentTouch[]): string {
  const countOf = (kind: string) => touches.filter((touch) => touch.kind === kind).length
  const deeds = reasons.flatMap(({ kind, say }) => (countOf(kind) > 0 ? [say(countOf(kind))] : []))
  const seconds = sum(touches.filter(({ kind }) => kind === 'dwell').map(({ detail }) => Number(detail ?? 0)))
  const reading = seconds >= 5 ? [`读了 ${sayDuration(seconds)}`] : []
  return [...deeds.slice(0, 4 - reading.length), ...reading].join('、')
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
