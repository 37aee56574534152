// Writes what follows from other files: lists of operations, handlers and collections, and pages about them. `--check`
// writes nothing and says which list is stale. Building and `npm run operations` begin with the lists.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { derivedSources } from './derive/write-sources.mjs'
import { runTypescript } from './run-typescript.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** The paths whose text is not what it should be, each with that text. */
export function staleSources() {
  return Object.entries(derivedSources(root)).filter(([file, text]) => readQuietly(path.join(root, file)) !== text)
}

/** Writes what is stale; answers its paths. */
export function deriveSources() {
  const stale = staleSources()
  for (const [file, text] of stale) writeFileSync(path.join(root, file), text)
  return stale.map(([file]) => file)
}

function readQuietly(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    if (process.argv.includes('--check')) {
      const stale = staleSources().map(([file]) => file)
      for (const file of stale) console.error(`${file} is stale: npm run derive`)
      process.exitCode = stale.length > 0 ? 1 : 0
    } else {
      for (const file of deriveSources()) console.log(`derived ${file}`)
      const { writePages } = await runTypescript('scripts/derive/pages.ts')
      for (const file of writePages()) console.log(`derived ${file}`)
    }
  } catch (error) {
    console.error(error.message)
    process.exitCode = 1
  }
}
