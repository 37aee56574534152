import { touchActivity } from '@domain/activities/activity/touch-activity'
import type { Envelope } from '@domain/log/envelope/envelope'
import type { FoldStep } from '@domain/log/folding/fold-envelope'
import { relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'

export type Pair = Pick<Envelope, 'agentId' | 'personId'>
/** An envelope beside what it is folded with. */
export type ToldEnvelope = FoldStep & { envelope: Envelope }

/** All of the pair's log, in no particular order. */
export function loadLog({ agentId, personId }: Pair): Promise<Envelope[]> {
  return database.envelopes.listAll({ relationshipId: relationshipId(agentId, personId) })
}

/** What of a log is applied by these marks. */
export function appliedBy(marks: Record<string, number>, log: readonly ToldEnvelope[]): ToldEnvelope[] {
  return log.filter(({ envelope: { source, sequence } }) => (marks[source] ?? 0) >= sequence)
}

/**
 * Whether the log holds the last envelope applied of every source. The ones before it were acknowledged, and so stored,
 * before their source sent it.
 */
export function isWhole(log: readonly ToldEnvelope[], marks: Record<string, number>): boolean {
  const stored = new Set(log.map(({ envelope: { source, sequence } }) => `${source}.${sequence}`))
  return Object.entries(marks).every(([source, sequence]) => stored.has(`${source}.${sequence}`))
}

/** Each envelope with its activity as it was folded with; those of before that was kept, with the activity as it is now. */
export async function withContexts(log: readonly Envelope[]): Promise<ToldEnvelope[]> {
  const untold = log.flatMap(({ activityId, activity }) => (activity ? [] : (activityId ?? [])))
  const activities = new Map(
    (await database.activities.findAll(untold)).map((activity) => [activity._id, touchActivity(activity)]),
  )
  return log.map((envelope) => {
    const activity = envelope.activity ?? activities.get(envelope.activityId ?? '')
    return { envelope, context: { ...envelope, ...(activity && { activity }) } }
  })
}
