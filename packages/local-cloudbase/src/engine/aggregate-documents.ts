import { Aggregator } from 'mingo/aggregator'
import { invalid } from '../refusal/refusal'
import { type Document, isPlainObject } from './document'
import type { Search } from './find-documents'
import { evaluation } from './mingo-operators'
import { misuseAsRefusal } from './misuse-as-refusal'
import { readSort } from './sort-documents'

export interface Pipeline {
  /** What the leading `$match`, `$sort`, `$skip` and `$limit` ask, so that an index can answer them. */
  search: Search
  rest: Document[]
}

export function splitPipeline(stages: readonly Document[]): Pipeline {
  const search: Search = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY }
  const rest = [...stages]
  const take = (name: string) => {
    const stage = rest[0]
    if (!stage || !(name in stage)) return undefined
    rest.shift()
    return stage[name]
  }
  const match = take('$match')
  if (match !== undefined) {
    if (!isPlainObject(match)) throw invalid('$match takes an object')
    search.query = match
  }
  const sort = take('$sort')
  if (sort !== undefined) search.sort = readSort(sort)
  const skip = take('$skip')
  if (skip !== undefined) search.skip = count('$skip', skip)
  const limit = take('$limit')
  if (limit !== undefined) search.limit = count('$limit', limit)
  return { search, rest }
}

export function runStages(
  documents: Iterable<Document>,
  stages: readonly Document[],
  collectionOf: (name: string) => Document[],
): Document[] {
  return misuseAsRefusal(() => {
    const aggregator = new Aggregator([...stages], { ...evaluation, collectionResolver: collectionOf })
    return aggregator.run<Document>([...documents])
  })
}

function count(stage: string, value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw invalid(`${stage} takes a count`)
  return value as number
}
