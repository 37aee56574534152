import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId, rootLinkId } from '../shapes/ids'

/** Registers the link whose id the agent's phone just made for a card. */
export const issueShareLink = defineOperation({
  name: 'issueShareLink',
  input: z.strictObject({ activityId, shareLinkId: rootLinkId }),
  output: z.object({ shareLinkId: z.string() }),
  refusals: ['agent_required', 'activity_unknown', 'activity_draft', 'activity_cancelled', 'links_full'],
})
