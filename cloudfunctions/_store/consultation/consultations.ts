import type { Envelope } from '@domain/log/envelope/envelope'
import { database } from '../../_runtime/database'

/**
 * The ledger of what somebody asked an agent, numbered by the question. One for the pair, and not one a question: every
 * source leaves a mark in the relationship for ever.
 */
export function consultLedger(agentId: string): string {
  return `consult-${agentId}`
}

/** What was asked in these envelopes of one pair, by their ids. The log itself holds nothing that somebody wrote in words. */
export async function findQuestions(envelopes: readonly Envelope[]): Promise<Map<string, string>> {
  const asking = envelopes.filter(({ agentId, source }) => source === consultLedger(agentId))
  const [first] = asking
  if (!first) return new Map()
  const { agentId, personId } = first
  const byNumber = new Map(asking.map(({ _id, sequence }) => [sequence, _id]))
  const found = await database.consultations.list(
    { personId, agentId, number: { $in: [...byNumber.keys()] } },
    { limit: asking.length },
  )
  return new Map(found.map(({ number, text }) => [byNumber.get(number) ?? '', text]))
}
