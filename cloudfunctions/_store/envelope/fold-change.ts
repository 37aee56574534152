import type { FoldDelta } from '@domain/log/delta/fold-delta'
import type { Change } from '../../_runtime/database'

/** A fold's delta in the database's operators: one atomic update. */
export function foldChange(delta: FoldDelta): Change {
  return dropEmpty({
    $inc: delta.inc,
    $max: delta.max,
    $min: delta.min,
    $addToSet: mapValues(delta.addToSet, (values) => ({ $each: values })),
    $push: mapValues(delta.pushLatest, ({ each, keep, sort }) => ({ $each: each, $sort: sort, $slice: -keep })),
  })
}

function mapValues<From, To>(record: Record<string, From>, map: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}

function dropEmpty(change: Change): Change {
  return Object.fromEntries(Object.entries(change).filter(([, fields]) => Object.keys(fields).length > 0))
}
