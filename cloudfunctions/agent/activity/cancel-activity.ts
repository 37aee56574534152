import { cancelActivity as operation } from '@contract/activity/cancel-activity'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'

export const cancelActivity = answer(operation, async ({ input: { activityId }, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  await findOwnActivity(agentId, activityId)
  await database.activities.update(
    { _id: activityId, agentId, state: { $ne: 'cancelled' } },
    { $set: { state: 'cancelled', updatedAt: now } },
  )
  const plan = await database.seatPlans.find(activityId)
  return { state: 'cancelled' as const, registered: Object.keys(plan?.seats ?? {}).length }
})
