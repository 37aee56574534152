import { unsupported } from '../refusal/refusal'
import { failed } from './database-error'
import { type Document, isPlainObject, type Value } from './document'
import { pathParts } from './field-path'

type Container = Record<string, Value>

/** Changes the value at a path, making the objects on the way. `change` gets undefined for a missing field. */
export function changeAt(document: Document, path: string, change: (current: Value) => Value): void {
  const parts = pathParts(path)
  let container = document as Container
  for (let depth = 0; depth < parts.length - 1; depth += 1) {
    const part = parts[depth] as string
    assertKey(container, part, path)
    let next = container[part]
    if (next === undefined) {
      next = {}
      container[part] = next
    }
    if (!isPlainObject(next) && !Array.isArray(next))
      throw failed(`Cannot create field '${path}': '${part}' holds a value`)
    container = next as Container
  }
  const last = parts[parts.length - 1] as string
  assertKey(container, last, path)
  const value = change(Object.hasOwn(container, last) ? container[last] : undefined)
  if (value !== undefined) container[last] = value
}

/** The value at a path without making anything. */
export function valueAt(document: Document, path: string): Value {
  let value: Value = document
  for (const part of pathParts(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined
    value = (value as Container)[part]
  }
  return value
}

export function removeAt(document: Document, path: string): void {
  const parts = pathParts(path)
  const parent = parts.length === 1 ? document : valueAt(document, parts.slice(0, -1).join('.'))
  const last = parts[parts.length - 1] as string
  // Unsetting an element leaves null in its place, as MongoDB does.
  if (Array.isArray(parent)) {
    if (/^\d+$/.test(last) && Number(last) < parent.length) parent[Number(last)] = null
  } else if (isPlainObject(parent)) delete parent[last]
}

/** Two operators may not touch the same path or one inside the other. */
export function assertNoConflict(paths: readonly string[]): void {
  const all = new Set(paths)
  if (all.size < paths.length) {
    const twice = paths.find((path, at) => paths.indexOf(path) !== at)
    throw failed(`Updating the path '${twice}' would create a conflict at '${twice}'`)
  }
  for (const path of paths) {
    for (let dot = path.indexOf('.'); dot !== -1; dot = path.indexOf('.', dot + 1)) {
      const parent = path.slice(0, dot)
      if (all.has(parent)) throw failed(`Updating the path '${path}' would create a conflict at '${parent}'`)
    }
  }
}

export function assertPath(path: string): void {
  for (const part of pathParts(path)) {
    if (part === '' || part === '__proto__') throw failed(`The path '${path}' is not valid`)
    if (part.startsWith('$')) throw unsupported(`the positional operator in '${path}'`)
  }
  if (path === '_id' || path.startsWith('_id.'))
    throw failed("Performing an update on the path '_id' would modify the immutable field '_id'")
}

/** MongoDB's own limit for filling an array up to a far index. */
const mostBackfill = 1_500_000

function assertKey(container: Container, part: string, path: string): void {
  if (!Array.isArray(container)) return
  if (!/^\d+$/.test(part)) throw failed(`Cannot create field '${part}' in the array of '${path}'`)
  if (Number(part) >= mostBackfill)
    throw failed(`can't backfill the array of '${path}' beyond ${mostBackfill} elements`)
}
