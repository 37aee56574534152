import { transactionConflict } from './database-error'
import type { DocumentId } from './document'

/** Documents that an open transaction has written. Another writer fails at once, as CloudBase's does. */
export class DocumentLocks {
  private readonly holders = new Map<string, string>()
  /** Asked before anybody is refused, so that a transaction that ran out of time holds nobody up. */
  endOverdue: () => void = () => {}

  /** Throws the conflict error when another transaction holds the document. */
  assertFree(collection: string, id: DocumentId, holder?: string): void {
    if (this.holders.size === 0) return
    const key = lockKey(collection, id)
    if ((this.holders.get(key) ?? holder) === holder) return
    this.endOverdue()
    if ((this.holders.get(key) ?? holder) !== holder) throw transactionConflict()
  }

  take(collection: string, id: DocumentId, holder: string): void {
    this.assertFree(collection, id, holder)
    this.holders.set(lockKey(collection, id), holder)
  }

  releaseAll(holder: string): void {
    for (const [key, current] of this.holders) if (current === holder) this.holders.delete(key)
  }
}

export function lockKey(collection: string, id: DocumentId): string {
  return `${collection}/${typeof id}/${id}`
}
