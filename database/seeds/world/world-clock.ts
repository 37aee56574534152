import { dayMs, hourMs, startOfDay, weekdayOf } from '../../../domain/words/calendar/china-time'

export const minuteMs = 60_000

export interface WorldClock {
  now: number
  /** That day at that time in China; the example world never lives today, so that all of it lies behind `now`. */
  daysAgo(days: number, hour: number, minute?: number): number
  /** The first such weekday at least `days` ahead; negative days look back. */
  weekdayFrom(days: number, weekday: number, hour: number, minute?: number): number
}

/** Everything is told relative to `now`, so that last evening is always last evening. */
export function worldClock(now: number): WorldClock {
  const today = startOfDay(now)
  const at = (days: number, hour: number, minute: number) => today + days * dayMs + hour * hourMs + minute * minuteMs
  return {
    now,
    daysAgo: (days, hour, minute = 0) => at(-days, hour, minute),
    weekdayFrom(days, weekday, hour, minute = 0) {
      const ahead = (7 + weekday - weekdayOf(at(days, 0, 0))) % 7
      return at(days + ahead, hour, minute)
    },
  }
}

/** The same instant by day; a quarter past eight of the next morning, or a little later, for what falls into the night. */
export function awake(at: number): number {
  const today = startOfDay(at)
  const [morning, night] = [today + 7 * hourMs, today + 22.5 * hourMs]
  if (at >= morning && at < night) return at
  return (at < morning ? today : today + dayMs) + 8.25 * hourMs + (at % (40 * minuteMs))
}
