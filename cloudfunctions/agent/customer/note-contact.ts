import { noteContact as operation } from '@contract/customer/note-contact'
import type { InputOf } from '@contract/operation'
import { correctClock } from '@domain/log/envelope/clip-occurred-at'
import type { NotedInteraction } from '@domain/log/kinds/interaction'
import { findTag, type OwnTag } from '@domain/words/tags/taxonomy'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findOwnProfile } from '../../_store/agent/agents'
import { appendEnvelope } from '../../_store/envelope/append-envelope'
import { findOwnCustomer } from '../../_store/relationship/relationships'

export const noteContact = answer(operation, async ({ input, personId: agentId, openid, now }) => {
  const { personId, phoneId, sequence } = input
  const { ownTags } = await findOwnProfile(agentId)
  const customer = await findOwnCustomer(agentId, personId)
  const noted = toInteraction(input, ownTags)
  // The customer may read it on the page about themselves.
  await requireDecentText(openid, [input.note])

  const outcome = await appendEnvelope({
    agentId,
    personId,
    // Apart from what the customer's own phones and other agents' phones send, whatever name a phone gave itself.
    source: `note-${agentId}-${phoneId}`,
    sequence,
    interactions: correctClock([noted], { sentAt: now, receivedAt: now }),
    receivedAt: now,
  })
  if (outcome === 'consentMissing') refuse('customer_unknown')
  if (outcome === 'phonesFull') refuse('phones_full')
  // What the agent noted is no news to the agent.
  await database.relationships.update({ _id: customer._id }, { $max: { seenAt: now } })
  return { stored: outcome !== 'storedBefore' }
})

function toInteraction(
  { kind, at, tag, note }: InputOf<typeof operation>,
  ownTags: readonly OwnTag[],
): NotedInteraction {
  if (kind !== 'factNoted') return { kind, at, ...(note && { note }) }
  const definition = findTag(tag ?? '', ownTags) ?? refuse('tag_unknown')
  return { kind, at, tag: definition.key, note: note || definition.label }
}
