// What operations there are: a table, `--json` for programs, `--write` for docs/operations.md.
import { deriveSources } from './derive.mjs'
import { runTypescript } from './run-typescript.mjs'

try {
  for (const file of deriveSources()) console.error(`derived ${file}`)
  if (process.argv.includes('--write')) {
    const { writePages } = await runTypescript('scripts/derive/pages.ts')
    for (const file of writePages()) console.log(`wrote ${file}`)
  } else {
    const { printOperations } = await runTypescript('scripts/operations/print-operations.ts')
    console.log(printOperations(process.argv.slice(2)))
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
