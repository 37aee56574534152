/** Lists that the database fills as sets: their order is that of arrival and says nothing. */
const sets = new Set(['tagKeys', 'activityIds'])
/** Sums of weights may be added in another order. */
const tolerance = 1e-9

/**
 * Where two documents differ, as dotted paths; empty when they say the same. Numbers agree within 1e-9, relative to the
 * larger; lists that are sets agree in any order; an absent field is one that is undefined.
 */
export function findDisagreements(one: unknown, other: unknown, path = ''): string[] {
  if (Object.is(one, other)) return []
  if (typeof one === 'number' && typeof other === 'number') return isClose(one, other) ? [] : [path]
  if (!isObject(one) || !isObject(other) || Array.isArray(one) !== Array.isArray(other)) return [path]
  const [left, right] = [inOneOrder(one, path), inOneOrder(other, path)]
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])]
  return names.flatMap((name) => findDisagreements(left[name], right[name], path === '' ? name : `${path}.${name}`))
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other))
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function inOneOrder(value: Record<string, unknown>, path: string): Record<string, unknown> {
  if (!Array.isArray(value) || !sets.has(path.slice(path.lastIndexOf('.') + 1))) return value
  return [...value].sort() as unknown as Record<string, unknown>
}
