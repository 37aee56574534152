import { ObjectId, type Value } from './document'

/** What SQLite stores in an index column. Its order number < text < blob is the order MongoDB gives these types. */
export type IndexValue = number | string | Buffer

/** Null and missing: below every number. SQLite's own null can't be part of a primary key. */
export const nothing = Number.NEGATIVE_INFINITY

const objectValue = Buffer.from([0x03])
const arrayValue = Buffer.from([0x04])
const falseValue = Buffer.from([0x08, 0])
const trueValue = Buffer.from([0x08, 1])
const regexValue = Buffer.from([0x0b])

/** Order-preserving for everything but objects, arrays and regular expressions, which share one value per type. */
export function indexValue(value: Value): IndexValue {
  switch (typeof value) {
    case 'number':
      return Number.isNaN(value) ? -Number.MAX_VALUE : Math.max(value, -Number.MAX_VALUE)
    case 'string':
      return value
    case 'boolean':
      return value ? trueValue : falseValue
    case 'undefined':
      return nothing
  }
  if (value === null) return nothing
  if (value instanceof Date) return dateValue(value)
  if (value instanceof ObjectId) return Buffer.concat([Buffer.from([0x07]), Buffer.from(value.hex, 'hex')])
  if (value instanceof RegExp) return regexValue
  return Array.isArray(value) ? arrayValue : objectValue
}

/** Such a value sorts only roughly, so an index that holds one gives no order. */
export function isCoarse(value: Value): boolean {
  return typeof value === 'object' && value !== null && !(value instanceof Date) && !(value instanceof ObjectId)
}

function dateValue(date: Date): Buffer {
  const buffer = Buffer.alloc(9)
  buffer[0] = 0x09
  buffer.writeBigUInt64BE(BigInt(date.getTime()) + 2n ** 63n, 1)
  return buffer
}
