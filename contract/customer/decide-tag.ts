import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, tagKey } from '../shapes/ids'
import { tagView } from '../shapes/person'

/** The agent assigns a tag or withdraws one. What the customer hid stays hidden. */
export const decideTag = defineOperation({
  name: 'decideTag',
  input: z.strictObject({ personId, tag: tagKey, decision: z.enum(['assign', 'withdraw']) }),
  output: z.object({ tags: z.array(tagView) }),
  refusals: ['agent_required', 'customer_unknown', 'tag_unknown'],
})
