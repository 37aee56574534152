import { recordInteractions as operation } from '@contract/interaction/record-interactions'
import type { InputOf } from '@contract/operation'
import { correctClock } from '@domain/log/envelope/clip-occurred-at'
import { takesSource } from '@domain/log/envelope/source'
import { relationshipId } from '@domain/people/relationship/relationship'
import { answer } from '../../_runtime/answer'
import { count } from '../../_runtime/counters'
import { database } from '../../_runtime/database'
import { Memory } from '../../_runtime/memory'
import { refuse } from '../../_runtime/refuse'
import { findTouchActivity } from '../../_store/activity/activities'
import { appendEnvelope } from '../../_store/envelope/append-envelope'
import { findOrCreateLink, type LinkRoute, proveSharedLink } from '../../_store/share-link/share-links'

/** Phones whose pair is known to have agreed: it only saves the first read, the write itself is filtered the same way. */
const admitted = new Memory<true>(20_000)

export const recordInteractions = answer(operation, async ({ input, personId, now }) => {
  const { phoneId: source, sequence, sentAt } = input
  const { agentId, link } = await findPlace(input, now)
  const pair = relationshipId(agentId, personId)
  const [activity] = await Promise.all([
    link && findTouchActivity(link.activityId, now),
    requireAdmission(pair, source, now),
  ])

  const interactions = correctClock(input.interactions, { sentAt, receivedAt: now })
  const outcome = await appendEnvelope({
    agentId,
    personId,
    ...(link && { activity, shareLinkId: link._id }),
    source,
    sequence,
    interactions,
    receivedAt: now,
  })
  if (outcome === 'consentMissing' || outcome === 'phonesFull') {
    admitted.forget(`${pair}.${source}`)
    return refuse(outcome === 'consentMissing' ? 'consent_missing' : 'phones_full')
  }
  if (outcome === 'storedBefore') count('retried')
  else count('captured', interactions.length)
  if (outcome === 'storedLate') count('outOfOrder')

  for (const interaction of interactions) {
    if (link && interaction.kind === 'share') {
      await proveSharedLink(link, { childLinkId: interaction.childLinkId, sharerId: personId, at: interaction.at })
    }
  }
  return { stored: outcome !== 'storedBefore' }
})

/** Whose it is and through which link; a card that was sent by itself has none, and is of no activity. */
async function findPlace(
  input: InputOf<typeof operation>,
  now: number,
): Promise<{ agentId: string; link?: LinkRoute }> {
  if ('agentId' in input) return { agentId: input.agentId }
  const link = await findOrCreateLink(input, now)
  return { agentId: link.agentId, link }
}

async function requireAdmission(pair: string, source: string, now: number): Promise<void> {
  const phone = `${pair}.${source}`
  if (admitted.get(phone, now)) return
  const relationship = await database.relationships.find(pair)
  if (relationship?.consent.state !== 'granted') return refuse('consent_missing')
  if (!takesSource(relationship, source)) refuse('phones_full')
  admitted.set(phone, true, now)
}
