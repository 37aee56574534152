import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, sourceId } from '../shapes/ids'

/** Keeps the count WeChat does not tell: one accepted subscription is one message. The same choiceId counts once. */
export const recordNoticeChoice = defineOperation({
  name: 'recordNoticeChoice',
  input: z.strictObject({
    agentId: personId,
    template: z.enum(['activityReminder', 'appointmentChange', 'eveningDigest']),
    accepted: z.boolean(),
    choiceId: sourceId,
  }),
  output: z.object({ remaining: z.number() }),
  refusals: ['agent_unknown', 'consent_missing'],
})
