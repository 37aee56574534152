import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'

/** The agent has looked at this customer's news. */
export const markSeen = defineOperation({
  name: 'markSeen',
  says: '看过了一位客户的动态',
  input: z.strictObject({ personId }),
  output: z.object({ seenAt: z.number() }),
  refusals: ['agent_required', 'customer_unknown'],
})
