import { foldScale, foldVersion } from '@domain/log/folding/fold-version'
import { database } from '../../_runtime/database'

/** When this instance began; of two versions the one that began later is taken for the newer release. */
const startedAt = Date.now()

/** How long an answer holds: a book of thousands is folded by thousands of writes. */
const holdsMs = 1_000
const known = { until: 0, mayFold: false }

/**
 * Whether this instance may fold anew what another version has folded. While a release replaces another, instances of both
 * answer calls; the version whose instance began last holds, also when an older release is brought back. Each version says
 * so here before it folds anything anew, and what its numbers are to be read with.
 */
export async function mayFoldAnew(): Promise<boolean> {
  if (performance.now() < known.until) return known.mayFold
  const latest = await findLatestClaim()
  known.mayFold = latest?._id === foldVersion() || (latest?.claimedAt ?? 0) <= startedAt
  if (known.mayFold && latest?._id !== foldVersion()) {
    await database.foldVersions.put({ _id: foldVersion(), claimedAt: startedAt, scale: foldScale })
  }
  known.until = performance.now() + holdsMs
  return known.mayFold
}

let isAnnounced = false

/**
 * Claims at an instance's first call, beside it: of a release's functions the one deployed last began last, and sets right what
 * an old one that started in between has claimed. Nobody waits for it; what fails is tried by the next call.
 */
export function announceVersion(): void {
  if (isAnnounced) return
  isAnnounced = true
  mayFoldAnew().catch(() => {
    isAnnounced = false
  })
}

export async function findLatestClaim() {
  const [latest] = await database.foldVersions.list({}, { sort: { claimedAt: -1 }, limit: 1 })
  return latest
}

/**
 * An agent's book is marked once all of it is of one version, so that a board need not ask. Whoever writes a relationship of
 * another version takes the mark away.
 */
export async function unmarkBook(agentId: string, version = foldVersion()): Promise<void> {
  const marked = { _id: agentId, foldVersion: { $exists: true, $ne: version } }
  await database.agents.update(marked, { $unset: { foldVersion: '', foldedAt: '' } })
}
