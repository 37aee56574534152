import { type Document, isPlainObject, type Value } from '../engine/document'
import { parseDocument, parseEjson } from '../engine/ejson'
import type { Search } from '../engine/find-documents'
import { readSort } from '../engine/sort-documents'
import { invalid } from '../refusal/refusal'
import { assertProjection, assertQuery, assertStage } from './assert-supported'

export interface DatabaseRequest {
  action: string
  collectionName?: unknown
  transactionId?: unknown
  queryType?: unknown
  query?: unknown
  data?: unknown
  order?: unknown
  offset?: unknown
  limit?: unknown
  projection?: unknown
  multi?: unknown
  merge?: unknown
  upsert?: unknown
  stages?: unknown
}

const largestPage = 1000

export function readQuery(request: DatabaseRequest, now: number): Document {
  const { query } = request
  if (query === undefined || query === '') return {}
  const parsed = typeof query === 'string' ? parseDocument(query, now, 'query') : query
  if (!isPlainObject(parsed)) throw invalid('query must be an object')
  assertQuery(parsed)
  return parsed
}

export function readSearch(request: DatabaseRequest, now: number): Search {
  const { order, offset, limit } = request
  return {
    query: readQuery(request, now),
    sort: order === undefined ? [] : readSort(typeof order === 'string' ? parseEjson(order, now) : order),
    skip: offset === undefined ? 0 : count('offset', offset),
    limit: limit === undefined ? 100 : Math.min(count('limit', limit), largestPage),
  }
}

export function readProjection(request: DatabaseRequest, now: number): Document | undefined {
  if (typeof request.projection !== 'string') return undefined
  const projection = parseDocument(request.projection, now, 'projection')
  assertProjection(projection)
  return projection
}

export function readData(request: DatabaseRequest, now: number): Document {
  if (typeof request.data !== 'string') throw invalid('data must be text')
  return parseDocument(request.data, now, 'data')
}

export function readDocuments(request: DatabaseRequest, now: number): Document[] {
  if (!Array.isArray(request.data) || request.data.length === 0) throw invalid('data must be a list of documents')
  return request.data.map((text: Value) => {
    if (typeof text !== 'string') throw invalid('a document must be text')
    return parseDocument(text, now, 'a document')
  })
}

export function readStages(request: DatabaseRequest, now: number): Document[] {
  if (!Array.isArray(request.stages)) throw invalid('stages must be a list')
  return request.stages.map((stage: Value) => {
    const { stageKey, stageValue } = (stage ?? {}) as { stageKey?: unknown; stageValue?: unknown }
    if (typeof stageKey !== 'string' || typeof stageValue !== 'string') throw invalid('a stage has a key and a value')
    const parsed = { [stageKey]: parseEjson(stageValue, now) }
    assertStage(parsed)
    return parsed
  })
}

function count(name: string, value: unknown): number {
  if (!Number.isInteger(value) || (value as number) < 0) throw invalid(`${name} must be a count`)
  return value as number
}
