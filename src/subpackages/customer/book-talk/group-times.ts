import { sayClock, sayDay } from '@domain/words/calendar/say-time'

/** Times on offer, by day, each with its clock. Instants in milliseconds; days as in China. */
export function groupTimes(times: readonly { startsAt: number }[], now = Date.now()) {
  const days = new Map<string, { startsAt: number; clock: string }[]>()
  for (const { startsAt } of times) {
    // Today's evening is still today in a list of days.
    const day = sayDay(startsAt, now).replace('今晚', '今天').replace('明晚', '明天')
    days.set(day, [...(days.get(day) ?? []), { startsAt, clock: sayClock(startsAt) }])
  }
  return [...days].map(([day, ofDay]) => ({ day, times: ofDay }))
}
