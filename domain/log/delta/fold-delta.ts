/**
 * What one envelope adds to a folded document, in the database's atomic update operators; paths are dotted. Every part
 * commutes, so envelopes may be applied in any order.
 */
export interface FoldDelta {
  inc: Record<string, number>
  max: Record<string, number>
  min: Record<string, number>
  addToSet: Record<string, string[]>
  /** Push, sort, keep the last `keep`: `$push` with `$each`, `$sort` and `$slice: -keep`. */
  pushLatest: Record<string, LatestPush>
}

export interface LatestPush {
  each: { at: number }[]
  keep: number
  /** Names every field an element may have, so that the order is total and slicing commutes. */
  sort: Record<string, 1>
}

export function emptyDelta(): FoldDelta {
  return { inc: {}, max: {}, min: {}, addToSet: {}, pushLatest: {} }
}

export function addInc(delta: FoldDelta, path: string, value: number): void {
  delta.inc[path] = (delta.inc[path] ?? 0) + value
}

export function addMax(delta: FoldDelta, path: string, value: number): void {
  delta.max[path] = Math.max(delta.max[path] ?? value, value)
}

export function addMin(delta: FoldDelta, path: string, value: number): void {
  delta.min[path] = Math.min(delta.min[path] ?? value, value)
}

export function addToSet(delta: FoldDelta, path: string, value: string): void {
  const values = delta.addToSet[path] ?? []
  if (!values.includes(value)) delta.addToSet[path] = [...values, value]
}

export function pushLatest(
  delta: FoldDelta,
  path: string,
  element: { at: number },
  { keep, sort }: Pick<LatestPush, 'keep' | 'sort'>,
): void {
  const each = delta.pushLatest[path]?.each ?? []
  // No more than would be kept is sent, however much one envelope holds.
  delta.pushLatest[path] = { each: latest([...each, element], { keep, sort }), keep, sort }
}

function latest(elements: { at: number }[], { keep, sort }: Pick<LatestPush, 'keep' | 'sort'>): { at: number }[] {
  return elements.length <= keep ? elements : elements.sort((a, b) => compareBy(sort, a, b)).slice(-keep)
}

/** Applies a delta as the database would, to a copy. */
export function applyDelta<Document extends object>(document: Document, delta: FoldDelta): Document {
  const copy = structuredClone(document)
  for (const [path, value] of Object.entries(delta.inc)) change<number>(copy, path, (old = 0) => old + value)
  for (const [path, value] of Object.entries(delta.max))
    change<number>(copy, path, (old = value) => Math.max(old, value))
  for (const [path, value] of Object.entries(delta.min))
    change<number>(copy, path, (old = value) => Math.min(old, value))
  for (const [path, values] of Object.entries(delta.addToSet)) {
    change<string[]>(copy, path, (old = []) => [...old, ...values.filter((value) => !old.includes(value))])
  }
  for (const [path, push] of Object.entries(delta.pushLatest)) {
    change<{ at: number }[]>(copy, path, (old = []) =>
      [...old, ...push.each].sort((a, b) => compareBy(push.sort, a, b)).slice(-push.keep),
    )
  }
  return copy
}

type Fields = Record<string, unknown>

function change<Value>(document: object, path: string, next: (old: Value | undefined) => Value): void {
  const names = path.split('.')
  const last = names.pop() as string
  let parent = document as Fields
  for (const name of names) {
    parent[name] ??= {}
    parent = parent[name] as Fields
  }
  parent[last] = next(parent[last] as Value | undefined)
}

function compareBy(sort: Record<string, 1>, a: object, b: object): number {
  for (const field of Object.keys(sort)) {
    const order = compareValues((a as Fields)[field], (b as Fields)[field])
    if (order !== 0) return order
  }
  return 0
}

/** The database's order across types: absent, then numbers, then text. */
function compareValues(a: unknown, b: unknown): number {
  const byType = typeRank(a) - typeRank(b)
  if (byType !== 0) return byType
  if (a === b || a === undefined || b === undefined) return 0
  return (a as number) < (b as number) ? -1 : 1
}

function typeRank(value: unknown): number {
  if (typeof value === 'number') return 1
  return typeof value === 'string' ? 2 : 0
}
