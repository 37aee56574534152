import { decideTag as operation } from '@contract/decide-tag'
import { readTags } from '@domain/tagging/read-tags'
import { type TagKey, tagField } from '@domain/tagging/tag'
import { findTag } from '@domain/tagging/taxonomy'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { appendEnvelope } from '../../_runtime/append-envelope'
import { refuse } from '../../_runtime/refuse'
import { findOwnCustomer } from '../../_runtime/relationships'
import { decide } from '../../_runtime/tag-decisions'

export const decideTag = answer(operation, async ({ input, personId: agentId, now }) => {
  const { personId } = input
  const tag = input.tag as TagKey
  const { ownTags } = await findOwnProfile(agentId)
  const definition = findTag(tag, ownTags) ?? refuse('tag_unknown')
  const customer = await findOwnCustomer(agentId, personId)

  const decision = input.decision === 'assign' ? 'assigned' : 'withdrawn'
  const settled = await decide(customer, tag, { decision, by: 'agent', at: now })
  if (settled?.decision === 'assigned') {
    // An assigned tag has evidence like any other, and is found by the board's index.
    await appendEnvelope({
      agentId,
      personId,
      // With the agent: several may give the same person the same tag.
      source: `assigned-${agentId}-${tagField(tag).replace(':', '-')}`,
      sequence: 1,
      interactions: [{ kind: 'factNoted', at: now, tag, note: definition.label }],
      receivedAt: now,
    })
  }
  return { tags: readTags(await findOwnCustomer(agentId, personId), now, ownTags) }
})
