import { note } from '@domain/log/kinds/agents-note'
import { findKind } from '@domain/log/kinds/find-kind'
import { notedKinds } from '@domain/log/kinds/interaction'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { shapeOf } from '../shapes/fields'
import { instant, personId, phoneId, tagKey } from '../shapes/ids'

/** The agent notes a visit, call, proposal, … with one tap. Numbered by the agent's phone like an envelope. */
export const noteContact = defineOperation({
  name: 'noteContact',
  input: z
    .strictObject({
      personId,
      phoneId,
      sequence: z.int().min(1).max(1_000_000_000),
      kind: z.enum(notedKinds),
      at: instant,
      tag: tagKey.optional(),
      note: shapeOf(note),
    })
    .refine((input) => namesTag(input.kind) === (input.tag !== undefined), 'factNoted names a tag'),
  output: z.object({ stored: z.boolean() }),
  refusals: ['agent_required', 'customer_unknown', 'tag_unknown', 'content_refused', 'phones_full'],
})

function namesTag(kind: string): boolean {
  return 'tag' in (findKind(kind)?.fields ?? {})
}
