import { isDeepStrictEqual } from 'node:util'
import type { Activity } from '@domain/activity/activity'
import type { Envelope } from '@domain/envelope/envelope'
import { emptyParticipationFold, foldAll } from '@domain/envelope/fold-envelope'
import { touchActivity } from '@domain/envelope/touch-context'
import { participationId } from '@domain/participation/participation'
import { relationshipId } from '@domain/relationship/relationship'
import { count } from './counters'
import { database } from './database'
import { refuse } from './refuse'

type Pair = Pick<Envelope, 'agentId' | 'personId'>

const attempts = 5

/**
 * Folds a pair's log again: `relationship == fold(all its envelopes)`, and the same for each participation. Safe while
 * capture goes on: only what the marks say is applied is folded, and the result is written only if the marks have not
 * moved meanwhile.
 */
export async function rebuildPair(pair: Pair): Promise<void> {
  await rebuildRelationship(pair)
  const participations = await database.participations.listAll({ personId: pair.personId, agentId: pair.agentId })
  await Promise.all(participations.map(({ activityId }) => rebuildParticipation(activityId, pair)))
}

async function rebuildRelationship(pair: Pair): Promise<void> {
  const _id = relationshipId(pair.agentId, pair.personId)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const relationship = await database.relationships.find(_id)
    if (!relationship) return
    const log = await loadLog(pair, relationship.marks)
    const fold = { ...foldAll(await withContexts(log)).relationship, marks: relationship.marks }
    if (agrees(relationship, fold)) return
    if (await database.relationships.update({ _id, marks: relationship.marks }, { $set: fold }))
      return count('repaired')
  }
  refuse('busy')
}

/** The same for one activity. A participation without any envelope or registration left is removed. */
export async function rebuildParticipation(activityId: string, pair: Pair): Promise<void> {
  const _id = participationId(activityId, pair.personId)
  for (let attempt = 0; attempt < attempts; attempt++) {
    const participation = await database.participations.find(_id)
    if (!participation) return
    const unmoved = { _id, marks: participation.marks }
    const log = (await loadLog(pair, participation.marks)).filter((envelope) => envelope.activityId === activityId)
    if (log.length === 0 && !participation.registration) {
      if ((await database.participations.removeAll(unmoved)) > 0) return count('repaired')
      continue
    }
    const fold = foldAll(await withContexts(log)).participations[activityId] ?? emptyParticipationFold()
    if (agrees(participation, fold)) return
    if (await database.participations.update(unmoved, { $set: fold })) return count('repaired')
  }
  refuse('busy')
}

function agrees(document: object, fold: object): boolean {
  const folded = Object.fromEntries(
    Object.keys(fold).map((name) => [name, (document as Record<string, unknown>)[name]]),
  )
  return isDeepStrictEqual(folded, { ...fold })
}

async function loadLog({ agentId, personId }: Pair, marks: Record<string, number>): Promise<Envelope[]> {
  const log = await database.envelopes.listAll({ relationshipId: relationshipId(agentId, personId) })
  return log.filter(({ source, sequence }) => (marks[source] ?? 0) >= sequence)
}

async function withContexts(log: readonly Envelope[]) {
  const activities = await database.activities.findAll(log.flatMap(({ activityId }) => activityId ?? []))
  const byId = new Map(activities.map((activity): [string, Activity] => [activity._id, activity]))
  return log.map((envelope) => {
    const activity = byId.get(envelope.activityId ?? '')
    return { envelope, context: { ...envelope, ...(activity && { activity: touchActivity(activity) }) } }
  })
}
