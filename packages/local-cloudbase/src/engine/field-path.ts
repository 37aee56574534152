import { type Document, isPlainObject, type Value } from './document'

const splitPaths = new Map<string, readonly string[]>()

export function pathParts(path: string): readonly string[] {
  const known = splitPaths.get(path)
  if (known) return known
  const parts = path.split('.')
  // Paths hold ids (marks.<id>), so there is no end to them.
  if (splitPaths.size > 5000) splitPaths.clear()
  splitPaths.set(path, parts)
  return parts
}

/** All values an index sees at a path: MongoDB looks into arrays on the way and at its end. */
export function valuesAt(document: Document, path: string): { values: Value[]; crossesArray: boolean } {
  const found: Value[] = []
  const crossesArray = collect(document, pathParts(path), 0, found)
  return { values: found, crossesArray }
}

function collect(value: Value, parts: readonly string[], depth: number, found: Value[]): boolean {
  if (depth === parts.length) {
    if (!Array.isArray(value)) {
      found.push(value)
      return false
    }
    if (value.length === 0) found.push(undefined)
    for (const element of value) found.push(element)
    return true
  }
  const part = parts[depth] as string
  if (Array.isArray(value)) {
    for (const element of value) if (isPlainObject(element)) collect(element, parts, depth, found)
    if (/^\d+$/.test(part) && Number(part) < value.length) collect(value[Number(part)], parts, depth + 1, found)
    if (found.length === 0) found.push(undefined)
    return true
  }
  if (!isPlainObject(value) || !Object.hasOwn(value, part)) {
    found.push(undefined)
    return false
  }
  return collect(value[part], parts, depth + 1, found)
}
