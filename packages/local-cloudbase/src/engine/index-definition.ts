export type Direction = 1 | -1

export interface IndexDefinition {
  name: string
  keys: readonly (readonly [field: string, direction: Direction])[]
  unique?: boolean
}

/** A collection as it is declared; `_id` is always unique. More may stand beside, for whoever deploys it. */
export interface CollectionDefinition {
  indexes: readonly IndexDefinition[]
}

export type CollectionDefinitions = Readonly<Record<string, CollectionDefinition>>
