import type { Schedule } from '@domain/activities/activity/activity'
import { dayMs, hourMs } from '@domain/words/calendar/china-time'

export type ScheduleTime = 'startsAt' | 'endsAt' | 'registerBy'

/** Sets one time; choosing the start proposes the other two, and never moves one that was chosen and still fits. */
export function changeScheduleTime(
  schedule: Partial<Schedule>,
  time: ScheduleTime,
  at: number,
  now: number,
): Partial<Schedule> {
  const changed = { ...schedule, [time]: at }
  if (time !== 'startsAt') return changed
  const lasts =
    schedule.startsAt && schedule.endsAt ? Math.max(hourMs, schedule.endsAt - schedule.startsAt) : 2 * hourMs
  // An event of tomorrow takes names until it begins: a day before would be over already.
  const dayBefore = at - dayMs > now ? at - dayMs : at
  const isFitting = schedule.registerBy !== undefined && schedule.registerBy <= at && schedule.registerBy > now
  const registerBy = isFitting ? schedule.registerBy : dayBefore
  return { ...changed, endsAt: at + lasts, registerBy }
}
