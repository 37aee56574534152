import type { Activity } from '@domain/activity/activity'
import { database } from './database'
import { refuse } from './refuse'

/** The agent's own root link; the agent's phone made its id. The same id again is the same link. */
export async function issueRootLink(activity: Activity, linkId: string, now: number): Promise<void> {
  if (activity.state === 'draft') refuse('activity_draft')
  if (activity.state === 'cancelled') refuse('activity_cancelled')
  const { _id: activityId, agentId } = activity
  const link = { _id: linkId, agentId, activityId, sharerId: agentId, path: [], depth: 0, createdAt: now }
  if (await database.shareLinks.add(link)) return
  const standing = await database.shareLinks.find(linkId)
  // Twelve random characters do not meet by chance: somebody sent an id that is not theirs.
  if (standing?.activityId !== activityId || standing.sharerId !== agentId) refuse('invalid_input')
}
