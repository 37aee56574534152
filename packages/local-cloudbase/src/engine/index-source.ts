import type { CollectionStore } from './collection-store'

/** An index as the planner sees it; the documents' own table is the one by `_id`. */
export interface Source {
  name: string
  table: string
  fields: readonly string[]
  directions: readonly (1 | -1)[]
  column: (field: string) => string
  unordered: ReadonlySet<string>
  rid: string
}

export function sourcesOf(store: CollectionStore): Source[] {
  const primary: Source = {
    name: '_id_',
    table: store.table,
    fields: ['_id'],
    directions: [1],
    column: () => 'id',
    unordered: new Set(),
    rid: 'rid',
  }
  const secondary = store.indexes.map((index): Source => {
    return {
      name: index.definition.name,
      table: index.table,
      fields: index.fields,
      directions: index.definition.keys.map(([, direction]) => direction),
      column: (field) => index.column(field),
      unordered: index.unordered,
      rid: 'rid',
    }
  })
  return [primary, ...secondary]
}
