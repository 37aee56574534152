import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import { findTouchActivity } from '../activity/activities'
import { findLinkRoute } from '../share-link/share-links'

/** Where somebody was when they turned to the agent. A link of another agent, or none, says nothing. */
export async function findTouch(
  { agentId, shareLinkId }: { agentId: string; shareLinkId?: string },
  now: number,
): Promise<{ activity?: TouchActivity; shareLinkId?: string }> {
  if (shareLinkId === undefined) return {}
  const link = await findLinkRoute({ shareLinkId }, now)
  if (link.agentId !== agentId) return {}
  return { activity: await findTouchActivity(link.activityId, now), shareLinkId: link._id }
}
