import { dayNumber } from '@domain/words/calendar/china-time'
import { sayDate } from '@domain/words/calendar/say-time'

export interface Day<Entry> {
  day: string
  entries: Entry[]
}

/** Entries in the order given, under the day they belong to: 今天, 昨天, 3月2日. */
export function groupByDay<Entry extends { at: number }>(entries: readonly Entry[], now: number): Day<Entry>[] {
  const days: (Day<Entry> & { number: number })[] = []
  for (const entry of entries) {
    const number = dayNumber(entry.at)
    const last = days[days.length - 1]
    if (last?.number === number) last.entries.push(entry)
    else days.push({ number, day: dayWords(entry.at, now), entries: [entry] })
  }
  return days
}

function dayWords(at: number, now: number): string {
  const ago = dayNumber(now) - dayNumber(at)
  if (ago === 0) return '今天'
  return ago === 1 ? '昨天' : sayDate(at, now)
}
