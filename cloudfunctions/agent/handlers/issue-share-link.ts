import { issueShareLink as operation } from '@contract/issue-share-link'
import { findOwnActivity } from '../../_runtime/activities'
import { issueRootLink } from '../../_runtime/agent-links'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'

export const issueShareLink = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, input.activityId)
  await issueRootLink(activity, input.shareLinkId, now)
  return { shareLinkId: input.shareLinkId }
})
