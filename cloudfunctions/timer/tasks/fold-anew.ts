import { foldBook, listBooksToFold } from '../../_store/folding/fold-book'
import { mayFoldAnew } from '../../_store/folding/fold-claims'
import { foldStrayParticipations } from '../../_store/folding/fold-participations'

/** The timer lives a minute, the other tasks have theirs to do, and giving up what a log has lost takes 12 s. */
const runMs = 25_000
/** As many relationships are looked at to find whose books they stand in. */
const mostLooked = 500

/**
 * After a release that folds otherwise: folds agents' books anew from the log, book after book, as many as a run has time
 * for; the next run goes on. Says first which version folds now, so that its numbers can be read when another one does.
 * Answers how many were finished.
 */
export async function foldAnew(): Promise<number> {
  if (!(await mayFoldAnew())) return 0
  const until = performance.now() + runMs
  let finished = 0
  for (const agentId of await listBooksToFold(mostLooked)) {
    if (performance.now() > until) break
    if (await foldBook(agentId, until, { isFinal: true })) finished += 1
  }
  await foldStrayParticipations(until)
  return finished
}
