import type { RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import type { TagDefinition } from '../../words/tags/tag'

type Dates = Pick<RelationshipFold, 'firstAt' | 'lastAt' | 'days'>

/** Whether the dates of a relationship allow a tag to be shown now. */
export function holdsNow({ shownWhile }: TagDefinition, dates: Dates, now: number): boolean {
  if (shownWhile === 'newlyMet') return now - dates.firstAt <= 14 * dayMs
  if (shownWhile === 'returned') return hasReturned(dates, now)
  return true
}

/** Back within the last two weeks after a month or more away. */
function hasReturned({ lastAt, days }: Dates, now: number): boolean {
  if (now - lastAt > 14 * dayMs) return false
  const active = Object.keys(days)
    .map(dayOfKey)
    .sort((a, b) => a - b)
  const recent = active.filter((day) => day > now - 15 * dayMs)
  const before = active.filter((day) => day <= now - 15 * dayMs)
  const first = recent[0]
  const last = before.at(-1)
  return first !== undefined && last !== undefined && first - last >= 30 * dayMs
}

function dayOfKey(key: string): number {
  return Date.UTC(Number(key.slice(0, 4)), Number(key.slice(4, 6)) - 1, Number(key.slice(6, 8)))
}
