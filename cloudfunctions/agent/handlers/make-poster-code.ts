import { makePosterCode as operation } from '@contract/make-poster-code'
import { findOwnActivity } from '../../_runtime/activities'
import { findRootLink, issueRootLink } from '../../_runtime/agent-links'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { takeFromQuota } from '../../_runtime/quotas'
import { storeUnlimitedCode } from '../../_runtime/wechat'

export const makePosterCode = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, input.activityId)
  const drawn = (await findRootLink(activity, input.shareLinkId))?.codeFile
  if (drawn !== undefined) return { codeFile: drawn }

  await takeFromQuota('posterCode', { agentId, personId: agentId }, input.shareLinkId, now)
  const { _id } = await issueRootLink(activity, input.shareLinkId, now)
  const codeFile = await storeUnlimitedCode({ scene: _id, page: 'pages/landing/index' })
  await database.shareLinks.update({ _id }, { $set: { codeFile, codeDrawnAt: now } })
  return { codeFile }
})
