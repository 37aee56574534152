import { decideTag as operation } from '@contract/customer/decide-tag'
import { readTags } from '@domain/log/tagging/read-tags'
import type { TagKey } from '@domain/words/tags/tag'
import { findTag } from '@domain/words/tags/taxonomy'
import { answer } from '../../_runtime/answer'
import { refuse } from '../../_runtime/refuse'
import { findOwnProfile } from '../../_store/agent/agents'
import { appendEnvelope } from '../../_store/envelope/append-envelope'
import { findOwnCustomer } from '../../_store/relationship/relationships'
import { decide } from '../../_store/relationship/tag-decisions'

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
      source: `assigned-${agentId}-${tag.replace(':', '-')}`,
      sequence: 1,
      interactions: [{ kind: 'factNoted', at: now, tag, note: definition.label }],
      receivedAt: now,
    })
  }
  return { tags: readTags(await findOwnCustomer(agentId, personId), now, ownTags) }
})
