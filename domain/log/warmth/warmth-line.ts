import { dayMs } from '../../words/calendar/china-time'
import { dayKey } from '../../words/calendar/in-china'

/** Points per day of the last `length` days, oldest first, today last. */
export function warmthLine(days: Record<string, number>, now: number, length = 90): number[] {
  return Array.from({ length }, (_, index) => days[dayKey(now - (length - 1 - index) * dayMs)] ?? 0)
}
