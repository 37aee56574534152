import type { Envelope } from '@domain/envelope/envelope'
import { participationId } from '@domain/participation/participation'
import { count } from '../../_runtime/counters'
import { database } from '../../_runtime/database'

/** An envelope younger than this may still be on its way. */
const settled = 10 * 60_000
/** How far back a sweep looks; it runs many times within this. */
const lookBack = 24 * 60 * 60_000
const mostAtOnce = 1000

/**
 * Removes what a call that died half-way left of somebody who does not allow it: an envelope stored but never folded,
 * because the pair does not exist or its consent was withdrawn. Answers how many went.
 */
export async function sweepOrphans(now: number): Promise<number> {
  const recent = await database.envelopes.list(
    { receivedAt: { $gte: now - lookBack, $lt: now - settled } },
    { sort: { receivedAt: -1 }, limit: mostAtOnce },
  )
  const relationships = await database.relationships.findAll(recent.map(({ relationshipId }) => relationshipId))
  const byId = new Map(relationships.map((relationship) => [relationship._id, relationship]))
  const orphans = recent.filter((envelope) => {
    const relationship = byId.get(envelope.relationshipId)
    if (!relationship) return true
    return relationship.consent.state === 'withdrawn' && (relationship.marks[envelope.source] ?? 0) < envelope.sequence
  })
  const removed = await Promise.all(orphans.map(removeOrphan))
  return removed.filter(Boolean).length
}

async function removeOrphan({ _id, relationshipId, personId, activityId }: Envelope): Promise<boolean> {
  const isGone = await database.envelopes.remove(_id)
  if (isGone) count('repaired')
  const relationship = await database.relationships.find(relationshipId)
  if (!relationship && activityId !== undefined)
    await database.participations.remove(participationId(activityId, personId))
  return isGone
}
