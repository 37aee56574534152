import { makePosterCode as operation } from '@contract/share-link/make-poster-code'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { storeUnlimitedCode } from '../../_runtime/wechat'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { takeFromQuota } from '../../_store/quota/quotas'
import { findRootLink, issueRootLink } from '../../_store/share-link/agent-links'

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
