import { foldVersion } from '@domain/log/folding/fold-version'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { mayFoldAnew, unmarkBook } from './fold-claims'
import { foldPairAnew } from './fold-pair-anew'

/** How long one look may fold; a call lives 10 s. A larger book is ready a few looks later, or when the timer has been there. */
const lookMs = 6_000
const pageLength = 80
/** So many logs are read at once. */
const atOnce = 8

/** Everybody on the agent's board is of this version afterwards. Refuses `folding_anew` while there is more to do. */
export async function requireFoldedBook({ _id, foldVersion: marked }: Pick<AgentProfile, '_id' | 'foldVersion'>) {
  if (marked === foldVersion()) return
  if (!(await foldBook(_id, performance.now() + lookMs))) refuse('folding_anew')
}

/**
 * Folds anew what of an agent's book is of another version, until the instant `until` of `performance.now()`. Can be called
 * again and goes on where it stopped. Answers whether all of the book is of this version now.
 */
export async function foldBook(agentId: string, until: number): Promise<boolean> {
  if (!(await mayFoldAnew())) return false
  await unmarkBook(agentId)
  for (;;) {
    const others = await listOthers(agentId, pageLength)
    if (others.length === 0) break
    if (!(await foldAll(others, until))) return false
  }
  await database.agents.update({ _id: agentId }, { $set: { foldVersion: foldVersion() } })
  // One may have been written between the last look and the mark.
  if ((await listOthers(agentId, 1)).length === 0) return true
  await database.agents.update({ _id: agentId }, { $unset: { foldVersion: '' } })
  return false
}

interface Other {
  _id: string
  agentId: string
  personId: string
}

/** “Another version” in ranges that the index answers; those of before there were versions come last. */
const otherVersions = () => [{ $lt: foldVersion() }, { $gt: foldVersion() }, { $exists: false }]

async function listOthers(agentId: string, limit: number): Promise<Other[]> {
  for (const version of otherVersions()) {
    const others = await database.relationships.list({ agentId, foldVersion: version }, { limit, without: unread })
    if (others.length > 0) return others
  }
  return []
}

const unread = [
  'evidence',
  'tags',
  'tagKeys',
  'days',
  'recent',
  'milestones',
  'facets',
  'activityIds',
  'marks',
  'commitments',
] as const

/** Whether time was left and something moved on; what is unsettled now is tried by a later look. */
async function foldAll(pairs: readonly Other[], until: number): Promise<boolean> {
  let isMoving = false
  for (let from = 0; from < pairs.length; from += atOnce) {
    if (performance.now() > until) return false
    const outcomes = await Promise.all(pairs.slice(from, from + atOnce).map(foldPairAnew))
    isMoving ||= outcomes.some((outcome) => outcome !== 'unsettled')
  }
  return isMoving
}
