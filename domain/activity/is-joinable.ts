import type { Activity } from './activity'

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
  return refuseJoining(activity, now) ?? (now > schedule.registerBy ? 'registration_closed' : null)
}

/** Why no survey or quiz answers are taken now, or null. A survey about an event stays open after it. */
export function refuseAnswers(activity: Joinable, now: number): JoinRefusal | null {
  return refuseJoining({ state: activity.state, closesAt: activity.closesAt }, now)
}

function refuseJoining({ state, schedule, closesAt }: Joinable, now: number): JoinRefusal | null {
  if (state === 'draft') return 'activity_draft'
  if (state === 'cancelled') return 'activity_cancelled'
  const endsAt = Math.min(schedule?.endsAt ?? Number.POSITIVE_INFINITY, closesAt ?? Number.POSITIVE_INFINITY)
  return now > endsAt ? 'activity_ended' : null
}
