import { database } from '../../_runtime/database'
import { isUploaded } from './pictures'

/**
 * Notes files that a document no longer shows; the timer removes them later, if nothing shows them by then. Called before the
 * document is written, so that a call that dies in between forgets none.
 */
export async function leaveFiles(
  agentId: string,
  { before, after }: { before: readonly string[]; after: readonly string[] },
  now: number,
): Promise<void> {
  const shown = new Set(after)
  const left = [...new Set(before)].filter((file) => isUploaded(file) && !shown.has(file))
  await Promise.all(left.map((_id) => database.leftFiles.put({ _id, agentId, personId: agentId, leftAt: now })))
}
