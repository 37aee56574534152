import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'

/** The agent has looked at this customer's news. */
export const markSeen = defineOperation({
  name: 'markSeen',
  input: z.strictObject({ personId }),
  output: z.object({ seenAt: z.number() }),
  refusals: ['agent_required', 'customer_unknown'],
})
