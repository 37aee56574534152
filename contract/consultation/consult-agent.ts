import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, shareLinkId, shortText, sourceId } from '../shapes/ids'

/** A question for the agent. The same messageId is stored once. */
export const consultAgent = defineOperation({
  name: 'consultAgent',
  input: z.strictObject({
    agentId: personId,
    shareLinkId: shareLinkId.optional(),
    messageId: sourceId,
    text: shortText(300),
  }),
  output: z.object({ sent: z.literal(true) }),
  refusals: [
    'agent_unknown',
    'share_link_unknown',
    'activity_unknown',
    'consent_missing',
    'content_refused',
    'questions_full',
  ],
})
