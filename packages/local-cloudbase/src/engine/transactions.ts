import { randomBytes } from 'node:crypto'
import { compileUpdate } from './apply-update'
import { DatabaseError, duplicateKey, transactionUnknown } from './database-error'
import type { Document, DocumentId } from './document'
import { assertDocumentId, newDocumentId } from './document-id'
import type { DocumentLocks } from './document-locks'
import type { Operations } from './document-operations'
import { parseDocument, stringifyEjson } from './ejson'
import { Transaction } from './transaction'
import type { WorkCount } from './work-count'

/** The open transactions. A conflict or running out of time ends one at once, because the SDK retries without aborting. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly operations: Operations,
    private readonly locks: DocumentLocks,
    private readonly now: () => number,
    private readonly lifetime: number,
  ) {
    locks.endOverdue = () => this.endOverdue()
  }

  start(): string {
    this.endOverdue()
    const id = randomBytes(16).toString('hex')
    const storedText = (collection: string, document: DocumentId) =>
      this.operations.collections.get(collection).findById(document)?.text
    const parse = (text: string) => parseDocument(text, 0, 'a stored document')
    this.open.set(id, new Transaction(id, this.now() + this.lifetime, this.locks, storedText, parse))
    return id
  }

  get(id: unknown, collection: string, documentId: DocumentId, work: WorkCount): Document | undefined {
    return this.step(id, (transaction) => {
      work.read += 1
      return transaction.read(collection, documentId)
    })
  }

  insert(id: unknown, collection: string, documents: readonly Document[]): DocumentId[] {
    return this.step(id, (transaction) =>
      documents.map(({ _id: documentId = newDocumentId(), ...fields }) => {
        assertDocumentId(documentId)
        if (transaction.read(collection, documentId)) throw duplicateKey(collection, '_id_', documentId)
        transaction.write(collection, documentId, { _id: documentId, ...fields })
        return documentId
      }),
    )
  }

  /** Answers how many documents differ afterwards: 0 or 1. */
  update(id: unknown, collection: string, documentId: DocumentId, update: Document): number {
    return this.step(id, (transaction) => {
      const apply = compileUpdate(update)
      const before = transaction.read(collection, documentId)
      if (!before) return 0
      const after = structuredCopy(before)
      apply(after)
      transaction.write(collection, documentId, after)
      return stringifyEjson(before) === stringifyEjson(after) ? 0 : 1
    })
  }

  put(id: unknown, collection: string, document: Document): { isNew: boolean } {
    return this.step(id, (transaction) => {
      const documentId = document._id as DocumentId
      const isNew = transaction.read(collection, documentId) === undefined
      transaction.write(collection, documentId, document)
      return { isNew }
    })
  }

  remove(id: unknown, collection: string, documentId: DocumentId): number {
    return this.step(id, (transaction) => {
      if (!transaction.read(collection, documentId)) return 0
      transaction.write(collection, documentId, null)
      return 1
    })
  }

  commit(id: unknown, work: WorkCount): void {
    this.step(id, (transaction) => {
      for (const { collection, id: documentId, document } of transaction.changes()) {
        if (document) this.operations.put(collection, document, work, transaction.id)
        else this.operations.remove(collection, { _id: documentId }, { multi: false }, work, transaction.id)
      }
      this.end(transaction.id)
    })
  }

  abort(id: unknown): void {
    this.step(id, (transaction) => this.end(transaction.id))
  }

  private step<T>(id: unknown, work: (transaction: Transaction) => T): T {
    this.endOverdue()
    const transaction = typeof id === 'string' ? this.open.get(id) : undefined
    if (!transaction) throw transactionUnknown()
    try {
      return work(transaction)
    } catch (error) {
      if (error instanceof DatabaseError && error.code === 'DATABASE_TRANSACTION_CONFLICT') this.end(transaction.id)
      throw error
    }
  }

  private endOverdue(): void {
    const now = this.now()
    for (const transaction of this.open.values()) if (transaction.endsAt <= now) this.end(transaction.id)
  }

  private end(id: string): void {
    this.open.delete(id)
    this.locks.releaseAll(id)
  }
}

function structuredCopy(document: Document): Document {
  return parseDocument(stringifyEjson(document), 0, 'a stored document')
}
