import * as z from 'zod'
import { defineOperation } from '../operation'
import { instant, personId, phoneId, shareLinkId } from '../shapes/ids'
import { capturedInteraction, metFacet } from '../shapes/interaction'

const numbered = {
  phoneId,
  sequence: z.int().min(1).max(1_000_000_000),
  /** The phone's clock when it sent this, for correcting its skew. */
  sentAt: instant,
}

/**
 * One envelope from a phone: of one share link, or of an agent's card that was sent by itself. Sending it again changes
 * nothing: `stored` is false when it had been stored before.
 */
export const recordInteractions = defineOperation({
  name: 'recordInteractions',
  input: z.union([
    z.strictObject({
      ...numbered,
      shareLinkId,
      /** What the card's path carried, for a child link whose document does not exist yet. */
      parentLinkId: shareLinkId.optional(),
      interactions: z.array(capturedInteraction).min(1).max(50),
    }),
    z.strictObject({ ...numbered, agentId: personId, interactions: z.array(metFacet).min(1).max(50) }),
  ]),
  output: z.object({ stored: z.boolean() }),
  refusals: ['share_link_unknown', 'activity_unknown', 'consent_missing', 'phones_full'],
})
