import type { Activity, Schedule } from './activity'

export type JoinRefusal =
  | 'activity_unknown'
  | 'activity_draft'
  | 'activity_cancelled'
  | 'activity_ended'
  | 'registration_closed'

type Joinable = Pick<Activity, 'state' | 'schedule' | 'closesAt'>

/** Why nobody can register now, or null. Only events with a schedule take registrations. */
export function refuseRegistration(activity: Joinable, now: number): JoinRefusal | null {
  const { schedule } = activity
  if (!schedule) return 'activity_unknown'
  return refuseJoining(activity, now) ?? (isRegistrationClosed(schedule, now) ? 'registration_closed' : null)
}

/** Why no survey or quiz answers are taken now, or null. A survey about an event stays open after it. */
export function refuseAnswers(activity: Joinable, now: number): JoinRefusal | null {
  return refuseJoining({ state: activity.state, closesAt: activity.closesAt }, now)
}

function refuseJoining(activity: Joinable, now: number): JoinRefusal | null {
  if (activity.state === 'draft') return 'activity_draft'
  if (activity.state === 'cancelled') return 'activity_cancelled'
  return isOver(activity, now) ? 'activity_ended' : null
}

/** Whether the event has ended, or the activity is closed. */
export function isOver(
  { schedule, closesAt = Number.POSITIVE_INFINITY }: Pick<Activity, 'schedule' | 'closesAt'>,
  now: number,
): boolean {
  return now > Math.min(schedule?.endsAt ?? Number.POSITIVE_INFINITY, closesAt)
}

export function isRegistrationClosed({ registerBy }: Schedule, now: number): boolean {
  return now > registerBy
}
