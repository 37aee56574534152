import { mkdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { CollectionRegistry } from './collection-registry'
import type { Document } from './document'
import type { Change, ChangeListener } from './document-change'
import { DocumentLocks } from './document-locks'
import { Operations } from './document-operations'
import { claimFolder } from './folder-claim'
import { GroupCommit } from './group-commit'
import type { CollectionDefinitions } from './index-definition'
import { Transactions } from './transactions'
import { addWork, noWork, type WorkCount } from './work-count'

export interface EngineOptions {
  /** Folder that holds `documents.sqlite`. */
  dataDir: string
  collections: CollectionDefinitions
  now?: () => number
  /** How long a transaction may stay open, in ms. CloudBase ends them after about 10 s. */
  transactionMs?: number
}

export interface Worked<T> {
  value: T
  work: WorkCount
}

// A longer log folds many versions of a busy page into one write of the file.
const pragmas = [
  'journal_mode=WAL',
  'synchronous=FULL',
  'wal_autocheckpoint=4000',
  'cache_size=-65536',
  'temp_store=MEMORY',
]

/** A document database on one SQLite file. Every answer is given after the disk has what it rests on. */
export class DocumentEngine {
  readonly totals: WorkCount & { calls: number } = { ...noWork(), calls: 0 }
  readonly collections: CollectionRegistry
  private readonly db: Database.Database
  private readonly giveBack: () => void
  private readonly group: GroupCommit
  private readonly operations: Operations
  private readonly transactions: Transactions
  private readonly listeners = new Set<ChangeListener>()
  private changes: Change[] = []

  constructor(options: EngineOptions) {
    mkdirSync(options.dataDir, { recursive: true })
    this.giveBack = claimFolder(options.dataDir)
    this.db = new Database(path.join(options.dataDir, 'documents.sqlite'))
    for (const pragma of pragmas) this.db.exec(`PRAGMA ${pragma}`)
    this.collections = new CollectionRegistry(this.db, options.collections)
    this.group = new GroupCommit(this.db, (committed) => this.tellChanges(committed))
    const locks = new DocumentLocks()
    const now = options.now ?? Date.now
    this.operations = new Operations(this.collections, locks, (change) => {
      if (this.listeners.size > 0) this.changes.push(change)
    })
    this.transactions = new Transactions(this.operations, locks, now, options.transactionMs ?? 10_000)
  }

  read<T>(work: (operations: Operations, count: WorkCount) => T): Promise<Worked<T>> {
    const count = noWork()
    return this.group.read(() => this.counted(count, () => work(this.operations, count)))
  }

  write<T>(work: (operations: Operations, count: WorkCount) => T): Promise<Worked<T>> {
    const count = noWork()
    return this.group.write(() => this.counted(count, () => work(this.operations, count)))
  }

  /** Runs one step of a transaction; committing writes, everything else only looks. */
  transaction<T>(
    kind: 'step' | 'commit',
    work: (transactions: Transactions, count: WorkCount) => T,
  ): Promise<Worked<T>> {
    const count = noWork()
    const step = () => this.counted(count, () => work(this.transactions, count))
    return kind === 'commit' ? this.group.write(step) : this.group.read(step)
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** All documents of a collection, for scans in tests. */
  async dump(collection: string): Promise<Document[]> {
    const search = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY }
    const { value } = await this.read((operations, count) => operations.find(collection, search, count))
    return value.map((found) => found.document)
  }

  close(): void {
    this.group.flush()
    this.db.close()
    this.giveBack()
  }

  private counted<T>(work: WorkCount, run: () => T): Worked<T> {
    this.totals.calls += 1
    try {
      return { value: run(), work }
    } finally {
      addWork(this.totals, work)
    }
  }

  private tellChanges(committed: boolean): void {
    const changes = this.changes
    this.changes = []
    if (!committed || changes.length === 0) return
    for (const listener of this.listeners) listener(changes)
  }
}
