import { refuseRegistration } from '@domain/activities/activity/is-joinable'
import type { OfferedActivity } from '@domain/activities/activity/offered-activity'
import { database } from '../../_runtime/database'

/** An agent's latest activities that could be passed on: events without a free seat are left out. */
export async function listOffered(agentId: string, now: number, most: number): Promise<OfferedActivity[]> {
  const activities = await database.activities.list({ agentId }, { sort: { updatedAt: -1 }, limit: most })
  const upcoming = activities.filter((activity) => refuseRegistration(activity, now) === null)
  if (upcoming.length === 0) return activities
  const plans = await database.seatPlans.findAll(upcoming.map(({ _id }) => _id))
  const taken = new Map(plans.map((plan) => [plan._id, plan.taken]))
  return activities.filter(({ _id, schedule }) => !schedule || (taken.get(_id) ?? 0) < schedule.capacity)
}
