import * as z from 'zod'
import { defineOperation } from './operation'
import { instant, phoneId, shareLinkId } from './shapes/ids'
import { capturedInteraction } from './shapes/interaction'

/** One envelope from a phone. Sending it again changes nothing: `stored` is false when it had been stored before. */
export const recordInteractions = defineOperation({
  name: 'recordInteractions',
  input: z.strictObject({
    phoneId,
    sequence: z.int().min(1).max(1_000_000_000),
    shareLinkId,
    /** What the card's path carried, for a child link whose document does not exist yet. */
    parentLinkId: shareLinkId.optional(),
    /** The phone's clock when it sent this, for correcting its skew. */
    sentAt: instant,
    interactions: z.array(capturedInteraction).min(1).max(50),
  }),
  output: z.object({ stored: z.boolean() }),
  refusals: ['share_link_unknown', 'activity_unknown', 'consent_missing'],
})
