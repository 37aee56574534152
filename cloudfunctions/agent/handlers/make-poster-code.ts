import { makePosterCode as operation } from '@contract/make-poster-code'
import { findOwnActivity } from '../../_runtime/activities'
import { issueRootLink } from '../../_runtime/agent-links'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { storeUnlimitedCode } from '../../_runtime/wechat'

export const makePosterCode = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, input.activityId)
  await issueRootLink(activity, input.shareLinkId, now)
  return { codeFile: await storeUnlimitedCode({ scene: input.shareLinkId, page: 'pages/landing/index' }) }
})
