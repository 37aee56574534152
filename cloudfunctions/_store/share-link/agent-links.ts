import type { Activity } from '@domain/activities/activity/activity'
import type { ShareLink } from '@domain/activities/share-link/share-link'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { takeFromQuota } from '../quota/quotas'

/** The agent's own root link; the agent's phone made its id. The same id again is the same link. */
export async function issueRootLink(activity: Activity, linkId: string, now: number): Promise<ShareLink> {
  const standing = await findRootLink(activity, linkId)
  if (standing) return standing
  const { _id: activityId, agentId } = activity
  await takeFromQuota('shareLink', { agentId, personId: agentId }, linkId, now)
  const link = { _id: linkId, agentId, activityId, sharerId: agentId, path: [], depth: 0, createdAt: now }
  if (await database.shareLinks.add(link)) return link
  return (await findRootLink(activity, linkId)) ?? refuse('busy')
}

/** Null before it was issued. Refuses what cannot be shared. */
export async function findRootLink(activity: Activity, linkId: string): Promise<ShareLink | null> {
  if (activity.state === 'draft') refuse('activity_draft')
  if (activity.state === 'cancelled') refuse('activity_cancelled')
  const link = await database.shareLinks.find(linkId)
  const isTheirs = link?.activityId === activity._id && link.sharerId === activity.agentId
  // Twelve random characters do not meet by chance: somebody sent an id that is not theirs.
  if (link && !isTheirs) refuse('invalid_input')
  return link
}
