import { dayMs } from '@domain/words/calendar/china-time'
import { codePictures } from '../../../database/collections/share-links'
import { leftFor } from '../../../database/collections/unused-files'
import { database } from '../../_runtime/database'
import { removeFiles, removeUnusedFiles } from '../../_store/picture/remove-files'

const mostARun = 50

/** Removes files that nothing shows any more, the oldest first. Answers how many were looked at. */
export async function sweepFiles(now: number): Promise<number> {
  const leftBefore = now - leftFor.days * dayMs
  const drawnBefore = now - codePictures.days * dayMs
  const [left, drawn] = await Promise.all([
    database.unusedFiles.list({ leftAt: { $lt: leftBefore } }, { sort: { leftAt: 1 }, limit: mostARun }),
    database.shareLinks.list({ codeDrawnAt: { $lt: drawnBefore } }, { sort: { codeDrawnAt: 1 }, limit: mostARun }),
  ])
  const files = left.map(({ _id }) => _id)
  await removeUnusedFiles(files)
  await database.unusedFiles.removeAll({ _id: { $in: files }, leftAt: { $lt: leftBefore } })

  await removeFiles(drawn.flatMap(({ codeFile }) => codeFile ?? []))
  await database.shareLinks.updateAll(
    { _id: { $in: drawn.map(({ _id }) => _id) } },
    { $unset: { codeFile: '', codeDrawnAt: '' } },
  )
  return left.length + drawn.length
}
