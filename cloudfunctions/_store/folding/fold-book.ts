import { foldVersion } from '@domain/log/folding/fold-version'
import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { mayFoldAnew, unmarkBook } from './fold-claims'
import { foldPairAnew } from './fold-pair-anew'
import { otherVersions } from './other-versions'
import { final, rebuildPair } from './rebuild'

/** How long one look may fold; a call lives 10 s. A larger book is ready a few looks later, or when the timer has been there. */
const lookMs = 6_000
const pageLength = 80
/** So many logs are read at once. */
const atOnce = 8
/** A page may be read beside the profile, so a mark counts once it is older than any call and any difference of clocks. */
const markMs = 15_000

/** Whether the agent's book was whole before this call began: a page read meanwhile is of one version. */
export function isBookWhole({ foldVersion: marked, foldedAt = 0 }: Book, now: number): boolean {
  return marked === foldVersion() && foldedAt + markMs <= now
}

type Book = Pick<AgentProfile, '_id' | 'foldVersion' | 'foldedAt'>

/** Everybody on the agent's board is of this version afterwards. Refuses `folding_anew` while there is more to do. */
export async function requireFoldedBook({ _id, foldVersion: marked }: Book) {
  if (marked === foldVersion()) return
  if (!(await foldBook(_id, performance.now() + lookMs))) refuse('folding_anew')
}

/**
 * Folds anew what of an agent's book is of another version, until the instant `until` of `performance.now()`. Can be called
 * again and goes on where it stopped. Answers whether all of the book is of this version now. With `isFinal`, which takes
 * longer than a call of a phone may last, an envelope that the log has lost for good is given up.
 */
export async function foldBook(agentId: string, until: number, { isFinal = false } = {}): Promise<boolean> {
  if (!(await mayFoldAnew())) return false
  await unmarkBook(agentId)
  for (;;) {
    const others = await listOthers({ agentId }, pageLength)
    if (others.length === 0) break
    if (!(await foldAll(others, until, isFinal))) return false
  }
  await database.agents.update({ _id: agentId }, { $set: { foldVersion: foldVersion(), foldedAt: Date.now() } })
  // One may have been written between the last look and the mark.
  if ((await listOthers({ agentId }, 1)).length === 0) return true
  await database.agents.update({ _id: agentId }, { $unset: { foldVersion: '', foldedAt: '' } })
  return false
}

/** Agents in whose books somebody is of another version, whatever the books are marked with. */
export async function listBooksToFold(most: number): Promise<string[]> {
  return [...new Set((await listOthers({}, most)).map(({ agentId }) => agentId))]
}

interface Other {
  _id: string
  agentId: string
  personId: string
}

async function listOthers(book: { agentId?: string }, limit: number): Promise<Other[]> {
  for (const version of otherVersions()) {
    const others = await database.relationships.list({ ...book, foldVersion: version }, { limit, without: unread })
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
async function foldAll(pairs: readonly Other[], until: number, isFinal: boolean): Promise<boolean> {
  const stuck: Other[] = []
  for (let from = 0; from < pairs.length; from += atOnce) {
    if (performance.now() > until) return false
    const part = pairs.slice(from, from + atOnce)
    const outcomes = await Promise.all(part.map(foldPairAnew))
    if (outcomes.includes('outdated')) return false
    stuck.push(...part.filter((_, n) => outcomes[n] === 'unsettled'))
  }
  if (isFinal) await Promise.all(stuck.map((pair) => rebuildPair(pair, final)))
  return isFinal || stuck.length < pairs.length
}
