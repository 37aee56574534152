import { envelopeId } from '@domain/log/envelope/envelope'
import { relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'
import { appendEnvelope } from '../envelope/append-envelope'
import { signed } from './share-seal'

export interface Introductions {
  agentId: string
  /** Whose card brought them. */
  sharerId: string
  /** Who agreed, and when. */
  newcomers: readonly { personId: string; at: number }[]
}

/**
 * Tells the sharer's log that somebody came by them, once for each newcomer however often it is repeated; what is told
 * already costs two reads, so that a call which died among many goes on where it was. Nothing is written about a sharer
 * who is no customer of this agent's, or has withdrawn.
 */
export async function recordIntroductions({ agentId, sharerId, newcomers }: Introductions): Promise<void> {
  const sharer = await database.relationships.find(relationshipId(agentId, sharerId))
  if (sharer?.consent.state !== 'granted') return
  const facts = newcomers.map(({ personId, at }) => ({ source: introductionLedger(agentId, sharerId, personId), at }))
  const stored = await database.envelopes.findAll(facts.map(({ source }) => envelopeId(sharerId, source, first)))
  const isTold = (source: string) => source in sharer.marks && stored.some((each) => each.source === source)
  for (const { source, at } of facts) {
    if (isTold(source)) continue
    const interactions = [{ kind: 'introduction' as const, at }]
    await appendEnvelope({ agentId, personId: sharerId, source, sequence: first, interactions, receivedAt: at })
  }
}

/** The only number of its ledger. */
const first = 1

/** One ledger for each newcomer, the same for ever. Nobody without the secret can tell from it who came. */
function introductionLedger(agentId: string, sharerId: string, newcomerId: string): string {
  return `introduction-${signed(`introduced:${agentId}:${sharerId}:${newcomerId}`, 16)}`
}
