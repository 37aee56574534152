import { randomBytes } from 'node:crypto'
import { invalid } from '../refusal/refusal'
import type { DocumentId, Value } from './document'

/** 32 hexadecimal characters, as CloudBase makes them. */
export function newDocumentId(): string {
  return randomBytes(16).toString('hex')
}

/** CloudBase takes any BSON value as `_id`; texts and numbers are what `doc(id)` can name. */
export function assertDocumentId(id: Value): asserts id is DocumentId {
  if (typeof id === 'number' && Number.isFinite(id)) return
  if (typeof id === 'string' && id !== '' && id.length <= 1000 && !/[\0\p{Surrogate}]/u.test(id)) return
  throw invalid('_id must be a text of 1 to 1000 characters or a number')
}
