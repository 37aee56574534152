import { compare } from 'mingo/util'
import { invalid } from '../refusal/refusal'
import { type Document, isPlainObject, type Value } from './document'
import { valuesAt } from './field-path'
import type { Sort } from './index-order'

export function readSort(specification: Value): Sort {
  const parts = Array.isArray(specification) ? specification : [specification]
  return parts.flatMap((part) => {
    if (!isPlainObject(part)) throw invalid('order must be an object of field: 1 or -1')
    return Object.entries(part).map(([field, direction]): Sort[number] => {
      if (direction !== 1 && direction !== -1) throw invalid(`order of ${field} must be 1 or -1`)
      return [field, direction]
    })
  })
}

/** Compares as MongoDB sorts: an array counts by its smallest element upwards and by its largest downwards. */
export function compareDocuments(sort: Sort): (left: Document, right: Document) => number {
  return (left, right) => {
    for (const [field, direction] of sort) {
      const order = compare(sortKey(left, field, direction), sortKey(right, field, direction))
      if (order !== 0) return order * direction
    }
    return 0
  }
}

function sortKey(document: Document, field: string, direction: 1 | -1): Value {
  const { values } = valuesAt(document, field)
  // Missing and null sort alike.
  return values
    .map((value) => value ?? null)
    .reduce((best, value) => (compare(value, best) * direction < 0 ? value : best))
}
