import type { AnyCollection, Kept, TieOf } from '../../database/collection'
import { collections } from '../../database/collections'

const table: [string, AnyCollection][] = Object.entries(collections)

/** What each collection holds, for docs/architecture.md. */
export function holdsTable(): string {
  return inTable(
    ['collection', '`_id`', 'holds'],
    table.map(([name, { named, holds }]) => [name, named, holds]),
  )
}

/** What is kept about whom, how they get it, how it goes and when, for docs/privacy.md. */
export function keptTable(): string {
  return inTable(
    ['collection', 'about', 'in the export', 'erased', 'kept'],
    table.map(([name, { ties, kept, activity }]) => [
      name,
      ties.length === 0 ? 'nobody' : ties.map(sayWho).join('; '),
      ties.length === 0 ? '–' : ties.map(sayExport).join('; '),
      [...ties.map(sayErased), ...(activity === undefined ? [] : ['goes with its activity'])].join('; ') || '–',
      sayKept(kept),
    ]),
  )
}

function sayWho({ about: { who, person, agent } }: TieOf): string {
  if (who === 'pair') return 'a pair'
  return `${who === 'agent' ? 'an agent' : 'a person'} (\`${who === 'agent' ? agent : person}\`)`
}

function sayExport({ exported: { counted, without, presentedBy } }: TieOf): string {
  if (counted !== undefined) return 'a number'
  if (without) return `without ${without.map((field) => `\`${field}\``).join(', ')}`
  if (presentedBy) return { openedArchive: 'deciphered', ownSeats: 'their own seats alone' }[presentedBy]
  return 'whole'
}

function sayErased({ erased }: TieOf): string {
  if (erased === 'removed') return 'removed'
  if (erased === 'removedFirst') return 'removed, first of all'
  if ('unset' in erased) return `\`${erased.unset}\` unset`
  return {
    giveBackSeats: 'their seats given back',
    forgetConsents: 'consents towards that agent removed; the document with the last of them, unless an agent’s',
  }[erased.by]
}

const asLongAs: Record<Kept['asLongAs'], string> = {
  consent: 'until they are erased',
  agent: 'as long as the agent',
  activity: 'as long as the activity',
  unused: 'while it may be wanted back',
  always: 'always',
}

function sayKept({ asLongAs: until, because, sweeps = [] }: Kept): string {
  const swept = sweeps.map(({ what, days, after, by }) => `; ${what} ${days} days after \`${after}\` (\`${by}\`)`)
  return `${asLongAs[until]}: ${because}${swept.join('')}`
}

function inTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}
