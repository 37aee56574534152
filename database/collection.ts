export type Direction = 1 | -1

export interface IndexDefinition {
  name: string
  keys: readonly (readonly [field: string, direction: Direction])[]
  unique?: boolean
}

/** What deploying and a database need to know of a collection. `_id` is always unique. */
export interface CollectionDefinition {
  /** Clients may read and write nothing directly; only functions reach the database. */
  access: 'functionsOnly'
  indexes: readonly IndexDefinition[]
}

/** A field of the document, a path below one, or `<field>.<personId>` where ids are keys. */
type FieldOf<Document> = (keyof Document & string) | `${keyof Document & string}.${string}`

/** Whom a document is about, and the fields that hold their ids. Towards one agent, it is found by both. */
export type About<Document> =
  | { who: 'pair'; person: FieldOf<Document>; agent: FieldOf<Document> }
  | { who: 'person'; person: FieldOf<Document>; agent?: FieldOf<Document> }
  | { who: 'agent'; agent: FieldOf<Document> }

/** Presented by a function of the store, where leaving out fields does not do. */
export type Presenter = 'openedArchive' | 'ownSeats'

/**
 * How the person it is about gets it. A cursor of an export names a list by its number, so a new list takes the next one
 * and no number is given away again. `alone`: it comes whole with the first part, under that name. `counted`: it is about
 * somebody else as well, so that only a number is told.
 */
export type Exported<Document> =
  | { list: number; without?: readonly FieldOf<Document>[]; presentedBy?: Presenter }
  | { alone: string; without?: readonly FieldOf<Document>[]; presentedBy?: Presenter }
  | { counted: string }

/** Erased by a function of the store, where removing the document or a field does not do. */
export type Eraser = 'giveBackSeats' | 'forgetConsents'

/** `removedFirst`: what else is written is filtered by it, so nothing new comes while the rest goes. */
export type Erased<Document> = 'removed' | 'removedFirst' | { unset: keyof Document & string } | { by: Eraser }

/** What the timer removes of a collection: documents, or the fields that `what` names. */
export interface Sweep {
  what: string
  days: number
  /** The instant they count from. */
  after: string
  /** The timer's task that carries it out. */
  by: 'sweepFiles' | 'sweepLinks'
}

export interface Kept {
  /** It goes with that: a consent with the erasing of the pair, an agent with everything that is theirs. */
  asLongAs: 'consent' | 'agent' | 'activity' | 'unused' | 'always'
  because: string
  sweeps?: readonly Sweep[]
}

interface Tie<Document> {
  about: About<Document>
  exported: Exported<Document>
  erased: Erased<Document>
}

type NamesSomebody = 'personId' | 'agentId' | 'sharerId' | 'openid'

/** Nobody, said of a document that has a field naming somebody, does not compile. */
type AboutNobody<Document> = Extract<keyof Document, NamesSomebody> extends never ? { about: 'nobody' } : never

export type Declaration<Document> = {
  /** What a document is, in a line of docs/architecture.md. */
  holds: string
  /** What its `_id` is made of. */
  named: string
  indexes: readonly IndexDefinition[]
  kept: Kept
  /** The field with the id of the activity it goes with, when that one's agent leaves. */
  activity?: keyof Document & string
  /** What of it is about others than those. */
  mentions?: readonly Tie<Document>[]
  /** What an older export calls it. */
  formerly?: string
} & (Tie<Document> | AboutNobody<Document>)

/** A collection as everybody but its own file sees it: its fields are mere text. */
export interface AnyCollection extends CollectionDefinition {
  holds: string
  named: string
  kept: Kept
  activity?: string
  formerly?: string
  /** Whom it is about and, after that, whom it mentions. Empty when it is about nobody. */
  ties: readonly TieOf[]
}

export interface TieOf {
  about: { who: 'pair' | 'person' | 'agent'; person?: string; agent?: string }
  exported: { list?: number; alone?: string; counted?: string; without?: readonly string[]; presentedBy?: Presenter }
  erased: 'removed' | 'removedFirst' | { unset: string } | { by: Eraser }
}

/** A collection that knows, for the compiler alone, what its documents are. */
export interface Collected<Document> extends AnyCollection {
  documents?: Document
}
export type DocumentOf<C> = C extends Collected<infer Document> ? Document : never

export function collection<Document extends { _id: string }>(declared: Declaration<Document>): Collected<Document> {
  const { holds, named, indexes, kept, activity, formerly, mentions = [] } = declared
  const main = declared.about === 'nobody' ? [] : [declared]
  const ties = [...main, ...mentions].map(({ about, exported, erased }) => ({ about, exported, erased }) as TieOf)
  return { access: 'functionsOnly', holds, named, indexes, kept, activity, formerly, ties }
}

export function index(name: string, ...keys: IndexDefinition['keys']): IndexDefinition {
  return { name, keys }
}

/** Most documents about a pair name it by these. */
export const ofPair = { who: 'pair', person: 'personId', agent: 'agentId' } as const
export const byPerson = index('person', ['personId', 1])
