import { invalid, unsupported } from '../refusal/refusal'
import { type Document, isPlainObject, ObjectId, type Value } from './document'

const refusedTypes = [
  '$binary',
  '$numberDecimal',
  '$timestamp',
  '$minKey',
  '$maxKey',
  '$symbol',
  '$code',
  '$dbPointer',
  '$undefined',
  '$uuid',
]

/** Reads the Extended JSON the SDK sends (canonical) or the store keeps (relaxed). */
export function parseEjson(text: string, now: number): Value {
  const value = parse(text)
  return text.includes('"$') ? revive(value, now) : value
}

export function parseDocument(text: string, now: number, what: string): Document {
  const value = parseEjson(text, now)
  if (!isPlainObject(value)) throw invalid(`${what} must be an object`)
  return value
}

function parse(text: string): Value {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('not JSON')
  }
}

function revive(value: Value, now: number): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1) value[index] = revive(value[index], now)
    return value
  }
  const object = value as Document
  for (const key in object) {
    if (key.charCodeAt(0) === 36) {
      const typed = reviveType(key, object, now)
      if (typed !== undefined) return typed
    }
    const child = object[key]
    if (typeof child === 'object' && child !== null) object[key] = revive(child, now)
  }
  return object
}

function reviveType(key: string, object: Document, now: number): Value {
  const inner = object[key]
  switch (key) {
    case '$numberInt':
    case '$numberLong':
    case '$numberDouble':
      return Number(inner)
    case '$date':
      return dateOf(inner)
    case '$oid':
      return new ObjectId(String(inner))
    case '$tcb_server_date':
      return new Date(now + Number((revive(inner, now) as { offset?: number } | null)?.offset ?? 0))
    case '$regularExpression':
      return regularExpression(inner)
    default:
      if (refusedTypes.includes(key)) throw unsupported(`the EJSON type ${key}`)
      return undefined
  }
}

function dateOf(inner: Value): Date {
  const date = new Date(isPlainObject(inner) ? Number(inner.$numberLong) : (inner as string | number))
  if (Number.isNaN(date.getTime())) throw invalid(`not a date: ${JSON.stringify(inner)}`)
  return date
}

function regularExpression(inner: Value): RegExp {
  const { pattern = '', options = '' } = (inner ?? {}) as { pattern?: string; options?: string }
  try {
    // MongoDB's "x" (extended) has no JavaScript counterpart and RegExp refuses it by itself.
    return new RegExp(pattern, options)
  } catch {
    throw unsupported(`the regular expression /${pattern}/${options}`)
  }
}

/** Relaxed Extended JSON, kept in the store and sent to the SDK as it is. */
export function stringifyEjson(value: Value): string {
  return JSON.stringify(dress(value))
}

/** Copies only the parts that hold a type JSON lacks. */
function dress(value: Value): Value {
  if (typeof value === 'number') return Number.isFinite(value) ? value : { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return dressDate(value)
  if (value instanceof ObjectId) return { $oid: value.hex }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  let copy: Value[] | Document | undefined
  const object = value as Document
  for (const key in object) {
    const child = object[key]
    if (typeof child === 'string') continue
    const dressed = dress(child)
    if (dressed === child) continue
    copy ??= Array.isArray(value) ? [...value] : { ...object }
    ;(copy as Document)[key] = dressed
  }
  return copy ?? value
}

function dressDate(date: Date): Value {
  const year = date.getUTCFullYear()
  if (year >= 1970 && year <= 9999) return { $date: date.toISOString() }
  return { $date: { $numberLong: String(date.getTime()) } }
}
