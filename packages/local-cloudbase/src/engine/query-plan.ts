import type { CollectionStore } from './collection-store'
import type { Document } from './document'
import type { FieldConstraint } from './field-constraints'
import { type Constraints, readConstraints } from './field-constraints'
import { orderOf, type Sort } from './index-order'
import { type Source, sourcesOf } from './index-source'
import { type IndexValue, nothing } from './index-value'

/** Where the candidates of a query come from, and in which order. */
export interface Plan {
  /** FROM and WHERE of a SELECT over row ids. */
  from: string
  where: string
  bindings: IndexValue[]
  orderBy: string
  /** SQL columns of the sort fields that the order covers. */
  orderColumns: string[]
  /** How many of the sort's fields the order covers. */
  orderedFields: number
  /** Every candidate matches, and each comes once: counting needs no document. */
  isExact: boolean
  /** Shown by `explain`. */
  name: string
}

/** Chooses the index with the longest usable prefix; among equals, the one that also gives the order. */
export function planQuery(store: CollectionStore, query: Document, sort: Sort): Plan {
  const constraints = readConstraints(query)
  const plans = sourcesOf(store).map((source) => planSource(source, constraints, sort))
  let best = plans[0] as ScoredPlan
  for (const plan of plans) if (plan.score > best.score) best = plan
  return best
}

type ScoredPlan = Plan & { score: number }

function planSource(source: Source, { fields, isWhole }: Constraints, sort: Sort): ScoredPlan {
  const conditions: string[] = []
  const bindings: IndexValue[] = []
  const pinned = new Set<string>()
  let used = 0
  let score = 0
  for (const field of source.fields) {
    const constraint = fields.get(field)
    if (!constraint) break
    const column = source.column(field)
    if (constraint.anyOf) {
      addAnyOf(column, constraint.anyOf, conditions, bindings)
      if (constraint.anyOf.length === 1) pinned.add(field)
      if (constraint.isWhole) used += 1
      score += 8
      continue
    }
    const bounds = addRange(column, constraint, source.unordered.has(field), conditions, bindings)
    if (bounds > 0) score += 1
    // Ranges compare across types here; only the matcher knows that 3 < "a" is no match.
    break
  }
  const order = orderOf(source, sort, pinned)
  score += order.fields * (order.isNatural ? 3 : 1)
  const comesOnce = source.fields.every((field) => !source.unordered.has(field) || pinned.has(field))
  return {
    from: source.table,
    where: conditions.length > 0 ? conditions.join(' AND ') : '1',
    bindings,
    orderBy: order.sql,
    orderColumns: order.columns,
    orderedFields: order.fields,
    isExact: isWhole && used === fields.size && comesOnce,
    name: source.name,
    score,
  }
}

function addAnyOf(column: string, values: IndexValue[], conditions: string[], bindings: IndexValue[]): void {
  if (values.length === 1) conditions.push(`${column} = ?`)
  else conditions.push(`${column} IN (${values.map(() => '?').join(', ')})`)
  bindings.push(...values)
}

function addRange(
  column: string,
  { lower, upper }: FieldConstraint,
  isMultikey: boolean,
  conditions: string[],
  bindings: IndexValue[],
): number {
  let bounds = 0
  if (lower) {
    conditions.push(`${column} ${lower.isOpen ? '>' : '>='} ?`)
    bindings.push(lower.value)
    bounds += 1
  }
  // Of an array one element may meet the lower bound and another the upper one.
  if (upper && !(isMultikey && lower)) {
    conditions.push(`${column} ${upper.isOpen ? '<' : '<='} ?`)
    bindings.push(upper.value)
    bounds += 1
    if (!lower) {
      conditions.push(`${column} > ?`)
      bindings.push(nothing)
    }
  }
  return bounds
}
