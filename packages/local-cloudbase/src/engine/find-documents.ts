import { Query } from 'mingo/query'
import type { CollectionStore } from './collection-store'
import { type Document, isPlainObject, type Value } from './document'
import { parseDocument } from './ejson'
import type { Sort } from './index-order'
import type { Scanner } from './index-scan'
import { evaluation } from './mingo-operators'
import { misuseAsRefusal } from './misuse-as-refusal'
import { type Plan, planQuery } from './query-plan'
import { compareDocuments } from './sort-documents'

export interface Search {
  query: Document
  sort: Sort
  skip: number
  limit: number
}

/** A document as stored; read only where its whole text is needed, parsed only where something must look inside. */
export class FoundDocument {
  private parsed: Document | undefined

  constructor(
    private readonly store: CollectionStore,
    readonly rid: number,
    private stored?: string,
  ) {}

  get text(): string {
    this.stored ??= this.store.textOf(this.rid)
    return this.stored
  }

  /** The text without some of its fields, neither revived nor written anew. */
  textWithout(fields: readonly string[]): string {
    return this.store.textWithout(this.rid, fields)
  }

  get document(): Document {
    this.parsed ??= parseDocument(this.text, 0, 'a stored document')
    return this.parsed
  }
}

/**
 * Finds in the index's order and stops as soon as the page is full.
 * `fetched` is called for every document that had to be read.
 */
export function findDocuments(
  store: CollectionStore,
  scanner: Scanner,
  search: Search,
  fetched: () => void,
): FoundDocument[] {
  const { query, sort, skip, limit } = search
  if (limit === 0) return []
  const id = namedId(query)
  if (id !== undefined) {
    const row = store.findById(id)
    if (!row) return []
    fetched()
    const found = new FoundDocument(store, row.rid, row.text)
    return skip === 0 && (isOnlyId(query) || matcherOf(query)(found.document)) ? [found] : []
  }
  const plan = planQuery(store, query, sort)
  const wanted = skip + limit
  const found = collect(store, scanner, plan, query, sort, wanted, fetched)
  if (plan.orderedFields < sort.length) {
    const order = compareDocuments(sort)
    found.sort((left, right) => order(left.document, right.document))
  }
  return found.slice(skip, wanted)
}

function collect(
  store: CollectionStore,
  scanner: Scanner,
  plan: Plan,
  query: Document,
  sort: Sort,
  wanted: number,
  fetched: () => void,
): FoundDocument[] {
  const matches = plan.isExact ? () => true : matcherOf(query)
  const isOrdered = plan.orderedFields === sort.length
  const canStop = isOrdered || plan.orderColumns.length > 0
  const found: FoundDocument[] = []
  let lastKey: string | undefined
  for (const { rid, key } of scanner.candidates(store, plan, canStop ? wanted : Number.POSITIVE_INFINITY)) {
    if (found.length >= wanted && canStop) {
      if (isOrdered) break
      // The order covers only the first sort fields: those equal to the last one still compete for its place.
      if (JSON.stringify(key) !== lastKey) break
    }
    const candidate = new FoundDocument(store, rid)
    fetched()
    const fits = plan.isExact || matches(candidate.document)
    if (!fits) continue
    found.push(candidate)
    if (found.length === wanted && !isOrdered) lastKey = JSON.stringify(key)
  }
  return found
}

export function countDocuments(store: CollectionStore, scanner: Scanner, query: Document, fetched: () => void): number {
  const plan = planQuery(store, query, [])
  if (plan.isExact) return scanner.count(store, plan)
  return findDocuments(store, scanner, { query, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY }, fetched).length
}

export function matcherOf(query: Document): (document: Document) => boolean {
  const compiled = misuseAsRefusal(() => new Query(query, evaluation))
  return (document) => misuseAsRefusal(() => compiled.test(document))
}

function namedId(query: Document): string | number | undefined {
  const id = isPlainObject(query._id) && Object.keys(query._id).length === 1 ? query._id.$eq : query._id
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

function isOnlyId(query: Document): boolean {
  return Object.keys(query).length === 1
}

/** Applies a projection the way `find` does; the SDK sends 0, 1, `$slice` and `$elemMatch`. */
export function projectDocument(document: Document, projection: Value): Document {
  if (!isPlainObject(projection) || Object.keys(projection).length === 0) return document
  return misuseAsRefusal(() => new Query({}, evaluation).find<Document>([document], projection).all()[0] as Document)
}
