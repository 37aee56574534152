import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'

/** Stops all capture towards one agent at once and hides what was captured from them. */
export const withdrawConsent = defineOperation({
  name: 'withdrawConsent',
  input: z.strictObject({ agentId: personId }),
  output: z.object({ consent: z.literal('withdrawn') }),
  refusals: ['agent_unknown'],
})
