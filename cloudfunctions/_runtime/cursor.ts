import type { Where } from './database'
import { refuse } from './refuse'

/** Where the next page begins: the value sorted by (newest or largest first) and, among equals, the id. */
export function toCursor(value: number, _id: string): string {
  return Buffer.from(JSON.stringify([value, _id])).toString('base64url')
}

/** The condition for what comes after a cursor, in the order of `field` downwards, then `_id`. */
export function placeAfter(field: string, cursor: string): Where {
  const [value, _id] = readCursor(cursor)
  // The bound alone already lets the index start at the right place; the rest settles equals.
  return { [field]: { $lte: value }, $or: [{ [field]: { $lt: value } }, { _id: { $gt: _id } }] }
}

/** What `toCursor` was given; a cursor that nobody here made is refused. */
export function readCursor(cursor: string): [number, string] {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(place) && Number.isFinite(place[0]) && typeof place[1] === 'string') return [place[0], place[1]]
  } catch {
    // Falls through: a cursor that nobody here made.
  }
  return refuse('invalid_input')
}
