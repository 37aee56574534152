import * as z from 'zod'
import { defineOperation } from '../operation'
import { instant, personId, shareLinkId, shortText } from '../shapes/ids'

/** Asks for a talk at one of the offered times. Asking for the same time again answers the same appointment. */
export const bookAppointment = defineOperation({
  name: 'bookAppointment',
  input: z.strictObject({
    agentId: personId,
    shareLinkId: shareLinkId.optional(),
    topic: shortText(60),
    manner: z.enum(['voice', 'meet', 'video']),
    startsAt: instant,
  }),
  output: z.object({ appointmentId: z.string(), words: z.string() }),
  refusals: [
    'agent_unknown',
    'share_link_unknown',
    'activity_unknown',
    'time_unavailable',
    'talks_full',
    'consent_missing',
    'content_refused',
  ],
})
