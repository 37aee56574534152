export type Value = unknown

/** A document in memory: plain JSON values plus Date, RegExp and ObjectId. */
export type Document = { [field: string]: Value }

export type DocumentId = string | number

export function isPlainObject(value: Value): value is Document {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** mingo compares values of a class it does not know by their `toString`. */
export class ObjectId {
  constructor(readonly hex: string) {}

  toString(): string {
    return this.hex
  }
}
