import { getActivity as operation } from '@contract/activity/get-activity'
import { answer } from '../../_runtime/answer'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'

export const getActivity = answer(operation, async ({ input: { activityId }, personId: agentId }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, activityId)
  return { activityId, draft: activity, state: activity.state }
})
