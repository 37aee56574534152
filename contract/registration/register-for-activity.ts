import * as z from 'zod'
import { defineOperation } from '../operation'
import { shareLinkId, shortText } from '../shapes/ids'

/** Takes seats. Registering again while registered answers the same and takes no further seat. */
export const registerForActivity = defineOperation({
  name: 'registerForActivity',
  input: z.strictObject({
    shareLinkId,
    parentLinkId: shareLinkId.optional(),
    name: shortText(20),
    headcount: z.int().min(1).max(9),
    remark: z.string().trim().max(100).optional(),
  }),
  output: z.object({ registration: z.literal('registered'), seatsLeft: z.number() }),
  refusals: [
    'share_link_unknown',
    'activity_unknown',
    'activity_draft',
    'activity_cancelled',
    'activity_ended',
    'registration_closed',
    'activity_full',
    'consent_missing',
    'content_refused',
  ],
})
