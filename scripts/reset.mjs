// Forgets the local cloud's data, and nothing else: built bundles and caches stay.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const data = path.resolve(root, process.env.DATA_DIR || '.local')

// DATA_DIR may point anywhere; a folder without the local cloud's database is somebody else's.
if (!existsSync(data)) {
  console.log(`nothing to reset: ${data} does not exist`)
} else if (readdirSync(data).length > 0 && !existsSync(path.join(data, 'documents.sqlite'))) {
  console.error(`${data} was not made by the local cloud (it holds no documents.sqlite); nothing was removed`)
  process.exitCode = 1
} else {
  rmSync(data, { recursive: true, force: true })
  console.log(`reset: ${data} is gone; npm start makes a new example world`)
}
