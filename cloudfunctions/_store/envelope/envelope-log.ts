import type { Envelope } from '@domain/log/envelope/envelope'
import { touchActivity } from '@domain/log/envelope/touch-context'
import type { FoldStep } from '@domain/log/folding/fold-envelope'
import { relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'

export type Pair = Pick<Envelope, 'agentId' | 'personId'>

/** What of the pair's log is applied by these marks; without marks all of it. */
export async function loadLog({ agentId, personId }: Pair, marks?: Record<string, number>): Promise<Envelope[]> {
  const log = await database.envelopes.listAll({ relationshipId: relationshipId(agentId, personId) })
  return marks ? log.filter(({ source, sequence }) => (marks[source] ?? 0) >= sequence) : log
}

/**
 * Whether the log holds the last envelope applied of every source. The ones before it were acknowledged, and so stored,
 * before their source sent it.
 */
export function isWhole(log: readonly Envelope[], marks: Record<string, number>): boolean {
  const stored = new Set(log.map(({ source, sequence }) => `${source}.${sequence}`))
  return Object.entries(marks).every(([source, sequence]) => stored.has(`${source}.${sequence}`))
}

/** Each envelope with its activity as it was folded with; those of before that was kept, with the activity as it is now. */
export async function withContexts(log: readonly Envelope[]): Promise<(FoldStep & { envelope: Envelope })[]> {
  const untold = log.flatMap(({ activityId, activity }) => (activity ? [] : (activityId ?? [])))
  const activities = new Map(
    (await database.activities.findAll(untold)).map((activity) => [activity._id, touchActivity(activity)]),
  )
  return log.map((envelope) => {
    const activity = envelope.activity ?? activities.get(envelope.activityId ?? '')
    return { envelope, context: { ...envelope, ...(activity && { activity }) } }
  })
}
