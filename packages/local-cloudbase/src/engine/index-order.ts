import type { Source } from './index-source'

export type Sort = readonly (readonly [field: string, direction: 1 | -1])[]

export interface Order {
  sql: string
  columns: string[]
  fields: number
  /** The table already lies in this order; otherwise SQLite sorts index entries, still reading no document. */
  isNatural: boolean
}

export function orderOf(source: Source, sort: Sort, pinned: ReadonlySet<string>): Order {
  const terms: string[] = []
  const columns: string[] = []
  let fields = 0
  for (const [field, direction] of sort) {
    // Of an array the query pins one element, and the document may sort by another.
    if (pinned.has(field) && !source.unordered.has(field)) {
      fields += 1
      continue
    }
    if (!source.fields.includes(field) || source.unordered.has(field)) break
    const column = source.column(field)
    terms.push(`${column} ${direction === -1 ? 'DESC' : 'ASC'}`)
    columns.push(column)
    fields += 1
  }
  const free = source.fields.filter((field) => !pinned.has(field))
  const flips = sort
    .filter(([field]) => !pinned.has(field))
    .slice(0, terms.length)
    .map(([field, direction], at) => (free[at] === field ? direction * directionOf(source, field) : 0))
  const isNatural = flips.every((flip) => flip !== 0 && flip === flips[0])
  // The row id follows the scan's direction, or SQLite would sort what already lies in order.
  const rowOrder = isNatural && flips[0] === -1 ? 'DESC' : 'ASC'
  return { sql: [...terms, `${source.rid} ${rowOrder}`].join(', '), columns, fields, isNatural }
}

function directionOf(source: Source, field: string): 1 | -1 {
  return source.directions[source.fields.indexOf(field)] as 1 | -1
}
