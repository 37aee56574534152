// Forgets the local cloud's data, and nothing else: built bundles and caches stay.
import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const data = path.resolve(root, process.env.DATA_DIR || '.local')

// DATA_DIR may point anywhere; a folder without the local cloud's mark is somebody else's.
if (!existsSync(data)) {
  console.log(`nothing to reset: ${data} does not exist`)
} else if (readdirSync(data).length > 0 && !existsSync(path.join(data, 'shuke-local-cloud'))) {
  console.error(`${data} was not made by the local cloud (no file shuke-local-cloud in it); nothing was removed`)
  process.exitCode = 1
} else {
  rmSync(data, { recursive: true, force: true })
  console.log(`reset: ${data} is gone; npm start makes a new example world`)
}
