import { readFileSync, writeFileSync } from 'node:fs'
import { describeOperations } from '../operations/describe-operations'
import { operationsPage } from '../operations/operations-page'
import { holdsTable, keptTable } from './collection-tables'

/** The pages, or parts of pages, that follow from the code, each with the text it should have. */
export function derivedPages(): Record<string, string> {
  return {
    'docs/operations.md': operationsPage(describeOperations()),
    'docs/architecture.md': between(readFileSync('docs/architecture.md', 'utf8'), 'collections', holdsTable()),
    'docs/privacy.md': between(readFileSync('docs/privacy.md', 'utf8'), 'collections', keptTable()),
  }
}

/** Writes what is stale; answers its paths. */
export function writePages(): string[] {
  const stale = Object.entries(derivedPages()).filter(([file, text]) => readFileSync(file, 'utf8') !== text)
  for (const [file, text] of stale) writeFileSync(file, text)
  return stale.map(([file]) => file)
}

function between(page: string, name: string, text: string): string {
  const [start, end] = [`<!-- ${name}: made by \`npm run derive\` -->`, `<!-- /${name} -->`]
  const [from, to] = [page.indexOf(start), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`a page has lost its marker ${start}`)
  return `${page.slice(0, from + start.length)}\n\n${text}\n\n${page.slice(to)}`
}
