import { issueShareLink as operation } from '@contract/share-link/issue-share-link'
import { answer } from '../../_runtime/answer'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { issueRootLink } from '../../_store/share-link/agent-links'

export const issueShareLink = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, input.activityId)
  await issueRootLink(activity, input.shareLinkId, now)
  return { shareLinkId: input.shareLinkId }
})
