import { foldScale, foldVersion } from '@domain/log/folding/fold-version'
import { database } from '../../_runtime/database'

/** When this instance began; whoever began later runs the newer release. */
const startedAt = Date.now()

let isOutdated = false

/**
 * Whether this instance may fold anew what another version has folded. While a release replaces another, instances of both
 * answer calls; the version whose instance began last holds, also when an older release is brought back. Each version says
 * so here before it folds anything anew, and what its numbers are to be read with.
 */
export async function mayFoldAnew(): Promise<boolean> {
  if (isOutdated) return false
  const [latest] = await database.foldVersions.list({}, { sort: { claimedAt: -1 }, limit: 1 })
  if (latest?._id === foldVersion()) return true
  if (latest && latest.claimedAt > startedAt) {
    isOutdated = true
    return false
  }
  await database.foldVersions.put({ _id: foldVersion(), claimedAt: startedAt, scale: foldScale })
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
