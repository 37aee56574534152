import { dayMs } from '@domain/words/calendar/china-time'
import { database } from '../../_runtime/database'
import { removeFiles, removeUnusedFiles } from '../../_store/picture/pictures'

/** Phones keep drafts, and an edit may be taken back: what is left stays a week. */
const leftFor = 7 * dayMs
/** By then a poster is saved; its code leads to the card without the file, and is drawn anew when asked for. */
const codeFor = 30 * dayMs
const mostARun = 50

/** Removes files that nothing shows any more, the oldest first. Answers how many were looked at. */
export async function sweepFiles(now: number): Promise<number> {
  const [left, drawn] = await Promise.all([
    database.leftFiles.list({ leftAt: { $lt: now - leftFor } }, { sort: { leftAt: 1 }, limit: mostARun }),
    database.shareLinks.list({ codeDrawnAt: { $lt: now - codeFor } }, { sort: { codeDrawnAt: 1 }, limit: mostARun }),
  ])
  const files = left.map(({ _id }) => _id)
  await removeUnusedFiles(files)
  await database.leftFiles.removeAll({ _id: { $in: files }, leftAt: { $lt: now - leftFor } })

  await removeFiles(drawn.flatMap(({ codeFile }) => codeFile ?? []))
  await database.shareLinks.updateAll(
    { _id: { $in: drawn.map(({ _id }) => _id) } },
    { $unset: { codeFile: '', codeDrawnAt: '' } },
  )
  return left.length + drawn.length
}
