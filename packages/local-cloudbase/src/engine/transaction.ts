import { transactionConflict } from './database-error'
import type { Document, DocumentId } from './document'
import { type DocumentLocks, lockKey } from './document-locks'

export interface PendingDocument {
  collection: string
  id: DocumentId
  /** Null once deleted. */
  document: Document | null
}

/**
 * One transaction over single documents: it sees each document as it was at its first look, keeps its own changes aside
 * and locks what it writes. A document that changed since the first look can't be written (first writer wins).
 */
export class Transaction {
  private readonly firstLook = new Map<string, string | undefined>()
  private readonly pending = new Map<string, PendingDocument>()

  constructor(
    readonly id: string,
    readonly endsAt: number,
    private readonly locks: DocumentLocks,
    private readonly storedText: (collection: string, id: DocumentId) => string | undefined,
    private readonly parse: (text: string) => Document,
  ) {}

  read(collection: string, id: DocumentId): Document | undefined {
    const key = lockKey(collection, id)
    const own = this.pending.get(key)
    if (own) return own.document ?? undefined
    if (!this.firstLook.has(key)) this.firstLook.set(key, this.storedText(collection, id))
    const text = this.firstLook.get(key)
    return text === undefined ? undefined : this.parse(text)
  }

  write(collection: string, id: DocumentId, document: Document | null): void {
    const key = lockKey(collection, id)
    this.locks.take(collection, id, this.id)
    const stored = this.storedText(collection, id)
    if (!this.firstLook.has(key)) this.firstLook.set(key, stored)
    if (this.firstLook.get(key) !== stored) throw transactionConflict()
    this.pending.set(key, { collection, id, document })
  }

  changes(): Iterable<PendingDocument> {
    return this.pending.values()
  }
}
