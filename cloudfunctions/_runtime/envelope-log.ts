import type { Activity } from '@domain/activity/activity'
import type { Envelope } from '@domain/envelope/envelope'
import type { FoldStep } from '@domain/envelope/fold-envelope'
import { touchActivity } from '@domain/envelope/touch-context'
import { relationshipId } from '@domain/relationship/relationship'
import { contextTtl } from './activities'
import { database } from './database'

export type Pair = Pick<Envelope, 'agentId' | 'personId'>

/** An envelope with what tags and words need to know, and whether its activity still says what it said when folded. */
export interface LoggedStep extends FoldStep {
  envelope: Envelope
  isOfToday: boolean
}

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

/** Each envelope with its activity as it is now. */
export async function withContexts(log: readonly Envelope[]): Promise<LoggedStep[]> {
  const activities = await database.activities.findAll(log.flatMap(({ activityId }) => activityId ?? []))
  const byId = new Map(activities.map((activity): [string, Activity] => [activity._id, activity]))
  return log.map((envelope) => {
    const activity = byId.get(envelope.activityId ?? '')
    return {
      envelope,
      context: { ...envelope, ...(activity && { activity: touchActivity(activity) }) },
      // An instance may have folded by the older content for a while.
      isOfToday: !activity || activity.updatedAt + contextTtl < envelope.receivedAt,
    }
  })
}

/** Whether no activity was edited since these were folded. */
export function isOfToday(steps: readonly LoggedStep[]): boolean {
  return steps.every((step) => step.isOfToday)
}
