import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId, tagKey } from '../shapes/ids'

/** The customer hides, restores, corrects or deletes one tag. No rule brings a hidden or deleted one back. */
export const reviseMyTag = defineOperation({
  name: 'reviseMyTag',
  input: z
    .strictObject({
      agentId: personId,
      tag: tagKey,
      revision: z.enum(['hide', 'restore', 'correct', 'delete']),
      text: z.string().trim().min(1).max(60).optional(),
    })
    .refine((input) => (input.revision === 'correct') === (input.text !== undefined), '改正要写明实际情况'),
  output: z.object({ isHidden: z.boolean() }),
  refusals: ['agent_unknown', 'tag_unknown', 'content_refused'],
})
