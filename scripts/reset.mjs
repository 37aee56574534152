// Forgets the local cloud's data, and nothing else: built bundles and caches stay.
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { forgetData } from './forget-data.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const data = path.resolve(root, process.env.DATA_DIR || '.local')

try {
  if (forgetData(data)) console.log(`reset: ${data} is gone; npm start makes a new example world`)
  else console.log(`nothing to reset: ${data} does not exist`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
