import { foldVersion } from '@domain/log/folding/fold-version'
import { database } from '../../_runtime/database'
import { foldBook } from '../../_store/folding/fold-book'

/** The timer lives a minute, and the other tasks have theirs to do. */
const runMs = 25_000
const mostBooks = 50

/**
 * After a release that folds otherwise: folds agents' books anew from the log, book after book, as many as a run has time
 * for; the next run goes on. Answers how many were finished.
 */
export async function foldAnew(): Promise<number> {
  const until = performance.now() + runMs
  const books = await database.agents.list(
    { foldVersion: { $ne: foldVersion() } },
    { limit: mostBooks, without: ['facets'] },
  )
  let finished = 0
  for (const { _id } of books) {
    if (performance.now() > until) break
    if (await foldBook(_id, until)) finished += 1
  }
  return finished
}
