import { participationId } from '@domain/people/participation/participation'
import { dayMs } from '@domain/words/calendar/china-time'
import { count } from '../../_runtime/counters'
import { database } from '../../_runtime/database'
import { type Page, walk } from '../walk'

/** An envelope younger than this may still be on its way. */
const settled = 10 * 60_000
/** Orphans are left by calls that died, so most are found among the latest. */
const recently = dayMs
/** Pages a run: so much of the last day, and one of all that is older, over and over. */
const recentPages = 5
const olderPages = 1

/**
 * Removes what a call that died half-way left of somebody who does not allow it: an envelope stored but never folded,
 * because the pair does not exist or its consent was withdrawn. Looks at everything, some of it each run. Answers how many
 * went.
 */
export async function sweepOrphans(now: number): Promise<number> {
  const end = now - settled
  const recent = await walk('recentOrphans', { from: now - recently, end, pages: recentPages }, now, sweepPage)
  return recent + (await walk('olderOrphans', { from: 0, end, pages: olderPages }, now, sweepPage))
}

async function sweepPage(page: Page): Promise<number> {
  const relationships = await database.relationships.findAll(page.map(({ relationshipId }) => relationshipId))
  const byId = new Map(relationships.map((relationship) => [relationship._id, relationship]))
  const orphans = page.filter((envelope) => {
    const relationship = byId.get(envelope.relationshipId)
    if (!relationship) return true
    return relationship.consent.state === 'withdrawn' && (relationship.marks[envelope.source] ?? 0) < envelope.sequence
  })
  return orphans.length === 0 ? 0 : removeOrphans(orphans)
}

async function removeOrphans(orphans: Page): Promise<number> {
  const removed = await database.envelopes.removeAll({ _id: { $in: orphans.map(({ _id }) => _id) } })
  count('repaired', removed)
  const pairs = await database.relationships.findAll(orphans.map(({ relationshipId }) => relationshipId))
  const known = new Set(pairs.map(({ _id }) => _id))
  const touched = orphans.flatMap(({ relationshipId, activityId, personId }) =>
    activityId === undefined || known.has(relationshipId) ? [] : [participationId(activityId, personId)],
  )
  if (touched.length > 0) await database.participations.removeAll({ _id: { $in: touched } })
  return removed
}
