import type { OperationOutput } from '@contract/operations'
import { isOver, isRegistrationClosed } from '@domain/activities/activity/is-joinable'
import { sayTime } from '@domain/words/calendar/say-time'

type Opened = OperationOutput<'openShareLink'>

/** Whether this activity can be joined now, in the words its button and its facts show. */
export interface Joining {
  isOpen: boolean
  /** Cancelled or past: nothing is left to change. */
  isOver: boolean
  /** 已结束, 已取消, 已满 … or how many seats are left. */
  words: string
  tone: 'open' | 'scarce' | 'closed'
}

export function joiningOf({ activity, seatsLeft, serverNow }: Opened): Joining {
  const closed = (words: string, isOver = true): Joining => ({ isOpen: false, isOver, words, tone: 'closed' })
  if (activity.state === 'cancelled') return closed('已取消')
  const { schedule } = activity
  if (isOver(activity, serverNow)) return closed('已结束')
  if (!schedule) return { isOpen: true, isOver: false, words: '', tone: 'open' }
  if (isRegistrationClosed(schedule, serverNow)) return closed('报名已截止', false)
  if (seatsLeft === 0) return closed('已满', false)
  const isScarce = seatsLeft !== undefined && seatsLeft <= 5
  const seats = seatsLeft === undefined ? '' : isScarce ? `只剩 ${seatsLeft} 个` : `还剩 ${seatsLeft} 个`
  return { isOpen: true, isOver: false, words: seats, tone: isScarce ? 'scarce' : 'open' }
}

export function sayScheduleTime(schedule: NonNullable<Opened['activity']['schedule']>, now: number): string {
  const start = sayTime(schedule.startsAt, now)
  const end = sayTime(schedule.endsAt, now)
  const [startDay, startClock] = splitLast(start)
  const [endDay, endClock] = splitLast(end)
  return startDay === endDay ? `${startDay} ${startClock}–${endClock}` : `${start} – ${end}`
}

function splitLast(words: string): [string, string] {
  const at = words.lastIndexOf(' ')
  return [words.slice(0, at), words.slice(at + 1)]
}
