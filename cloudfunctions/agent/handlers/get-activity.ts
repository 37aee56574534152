import { getActivity as operation } from '@contract/get-activity'
import { findOwnActivity } from '../../_runtime/activities'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'

export const getActivity = answer(operation, async ({ input: { activityId }, personId: agentId }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, activityId)
  return { activityId, draft: activity, state: activity.state }
})
