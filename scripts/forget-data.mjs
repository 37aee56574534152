// Removes the local cloud's data and nothing else. DATA_DIR may point anywhere; a folder without the local cloud's
// database is somebody else's and is refused.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Answers whether there was anything; throws when the folder was not made by the local cloud. */
export function forgetData(folder) {
  if (!existsSync(folder)) return false
  if (readdirSync(folder).length > 0 && !existsSync(path.join(folder, 'documents.sqlite'))) {
    throw new Error(`${folder} was not made by the local cloud (it holds no documents.sqlite); nothing was removed`)
  }
  rmSync(folder, { recursive: true, force: true })
  return true
}
