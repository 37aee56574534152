import { dayMs, hourMs, startOfDay, weekdayOf } from '../../words/calendar/china-time'
import { sayTime } from '../../words/calendar/say-time'
import type { AgentProfile } from '../agent-profile/agent-profile'

export interface TalkTime {
  startsAt: number
  words: string
}

const daysOffered = 14
const leastNotice = 2 * hourMs

/** The free hours of the next fourteen days, soonest first; `booked` are the starts of talks asked for or confirmed. */
export function offerTalkTimes(
  talkHours: AgentProfile['talkHours'],
  booked: readonly number[],
  now: number,
  most = 24,
): TalkTime[] {
  const today = startOfDay(now)
  return Array.from({ length: daysOffered }, (_, index) => today + index * dayMs)
    .flatMap((day) => hoursOn(day, talkHours))
    .filter((startsAt) => startsAt >= now + leastNotice && !booked.some((talk) => Math.abs(talk - startsAt) < hourMs))
    .slice(0, most)
    .map((startsAt) => ({ startsAt, words: sayTime(startsAt, now) }))
}

/** Whether a talk may be asked for at `startsAt`. */
export function isTalkTimeFree(
  talkHours: AgentProfile['talkHours'],
  booked: readonly number[],
  startsAt: number,
  now: number,
): boolean {
  return offerTalkTimes(talkHours, booked, now, Number.POSITIVE_INFINITY).some((time) => time.startsAt === startsAt)
}

function hoursOn(day: number, talkHours: AgentProfile['talkHours']): number[] {
  const hours = talkHours
    .filter(({ weekday }) => weekday === weekdayOf(day))
    .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index))
  return [...new Set(hours)].sort((a, b) => a - b).map((hour) => day + hour * hourMs)
}
