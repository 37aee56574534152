import type { Activity } from '@domain/activities/activity/activity'
import { type TouchActivity, touchActivity } from '@domain/activities/activity/touch-activity'
import { database } from '../../_runtime/database'
import { Memory } from '../../_runtime/memory'
import { refuse } from '../../_runtime/refuse'

/** An edited activity is seen by capture at the latest after this long. */
const contextTtl = 60_000
const contexts = new Memory<TouchActivity>(500, contextTtl)

export async function findActivity(activityId: string): Promise<Activity> {
  return (await database.activities.find(activityId)) ?? refuse('activity_unknown')
}

/** The agent's own activity. Somebody else's is as unknown as none. */
export async function findOwnActivity(agentId: string, activityId: string): Promise<Activity> {
  const activity = await database.activities.find(activityId)
  return activity?.agentId === agentId ? activity : refuse('activity_unknown')
}

/** What tags and words need of an activity, remembered for a minute. */
export async function findTouchActivity(activityId: string, now: number): Promise<TouchActivity> {
  const known = contexts.get(activityId, now)
  if (known) return known
  const context = touchActivity(await findActivity(activityId))
  contexts.set(activityId, context, now)
  return context
}
