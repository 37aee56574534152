import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'

/** Erases every document of the caller, towards one agent or altogether. Answers how many documents went. */
export const eraseMyData = defineOperation({
  name: 'eraseMyData',
  input: z.strictObject({
    scope: z.discriminatedUnion('of', [
      z.strictObject({ of: z.literal('agent'), agentId: personId }),
      z.strictObject({ of: z.literal('everything') }),
    ]),
  }),
  output: z.object({ erased: z.number() }),
  refusals: ['agent_unknown'],
})
