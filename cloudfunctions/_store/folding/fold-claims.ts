import { foldScale, foldVersion } from '@domain/log/folding/fold-version'
import { database } from '../../_runtime/database'

/** When this instance began; whoever began later runs the newer release. */
const startedAt = Date.now()

let isOutdated = false
/** Until when the last look holds (ms of `performance.now()`): a book of thousands is folded by thousands of writes. */
let holdsUntil = 0
const holdsMs = 1_000

/**
 * Whether this instance may fold anew what another version has folded. While a release replaces another, instances of both
 * answer calls; the version whose instance began last holds, also when an older release is brought back. Each version says
 * so here before it folds anything anew, and what its numbers are to be read with.
 */
export async function mayFoldAnew(): Promise<boolean> {
  if (isOutdated) return false
  if (performance.now() < holdsUntil) return true
  const [latest] = await database.foldVersions.list({}, { sort: { claimedAt: -1 }, limit: 1 })
  if (latest?._id !== foldVersion()) {
    if (latest && latest.claimedAt > startedAt) {
      isOutdated = true
      return false
    }
    await database.foldVersions.put({ _id: foldVersion(), claimedAt: startedAt, scale: foldScale })
  }
  holdsUntil = performance.now() + holdsMs
  return true
}

/**
 * An agent's book is marked once all of it is of one version, so that a board need not ask. Whoever writes a relationship of
 * another version takes the mark away.
 */
export async function unmarkBook(agentId: string): Promise<void> {
  const marked = { _id: agentId, foldVersion: { $exists: true, $ne: foldVersion() } }
  await database.agents.update(marked, { $unset: { foldVersion: '' } })
}
