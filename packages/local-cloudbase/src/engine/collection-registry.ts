import type Database from 'libsql'
import { invalid } from '../refusal/refusal'
import { CollectionStore } from './collection-store'
import { collectionUnknown, DatabaseError } from './database-error'
import type { Document } from './document'
import { parseDocument } from './ejson'
import type { CollectionDefinitions, IndexDefinition } from './index-definition'

/** Raised when index tables are laid out anew, so that older data folders fill theirs again. */
const layout = 2

/** The declared collections and those made by `createCollection`, with the indexes declared and those made later. */
export class CollectionRegistry {
  private readonly stores = new Map<string, CollectionStore>()

  constructor(
    private readonly db: Database.Database,
    private readonly definitions: CollectionDefinitions,
  ) {
    db.exec(
      'CREATE TABLE IF NOT EXISTS made_indexes (collection TEXT, name TEXT, definition TEXT NOT NULL, PRIMARY KEY (collection, name))',
    )
    db.exec('CREATE TABLE IF NOT EXISTS collections (name TEXT PRIMARY KEY, indexes TEXT NOT NULL)')
    db.exec(
      'CREATE TABLE IF NOT EXISTS unordered_fields (collection TEXT, index_name TEXT, field TEXT, PRIMARY KEY (collection, index_name, field))',
    )
    for (const name of Object.keys(definitions)) this.open(name)
    const made = db.prepare('SELECT name FROM collections').all([]) as { name: string }[]
    for (const { name } of made) if (!this.stores.has(name)) this.open(name)
  }

  get names(): string[] {
    return [...this.stores.keys()]
  }

  get(name: unknown): CollectionStore {
    const store = typeof name === 'string' ? this.stores.get(name) : undefined
    if (!store) throw collectionUnknown(String(name))
    return store
  }

  create(name: unknown): void {
    if (typeof name !== 'string' || !/^[A-Za-z][\w-]{0,63}$/.test(name)) {
      throw invalid('a collection name has 1 to 64 letters, digits, - or _ and begins with a letter')
    }
    if (this.stores.has(name)) {
      throw new DatabaseError('DATABASE_COLLECTION_EXIST', `[ResourceInUse] Table exist: ${name}`)
    }
    this.open(name)
  }

  /** Makes indexes and fills them from the documents there are: all, or none when two documents share a unique key. */
  createIndexes(name: unknown, definitions: readonly IndexDefinition[]): void {
    const store = this.get(name)
    const names = new Set(store.indexes.map((index) => index.definition.name))
    const add = this.db.prepare('INSERT INTO made_indexes VALUES (?, ?, ?)')
    for (const definition of definitions) {
      if (names.has(definition.name)) {
        throw new DatabaseError('DATABASE_REQUEST_FAILED', `[ResourceInUse] Index exist: ${definition.name}`)
      }
      names.add(definition.name)
      add.run([store.name, definition.name, JSON.stringify(definition)])
    }
    // Last, because the caller's savepoint takes back what is on the disk, not what is in memory.
    this.open(store.name)
  }

  private indexesOf(name: string): IndexDefinition[] {
    const declared = this.definitions[name]?.indexes ?? []
    const rows = this.db
      .prepare('SELECT definition FROM made_indexes WHERE collection = ? ORDER BY name')
      .all([name]) as { definition: string }[]
    const made = rows.map(({ definition }) => JSON.parse(definition) as IndexDefinition)
    return [...declared, ...made.filter((index) => declared.every((other) => other.name !== index.name))]
  }

  /** When the wanted indexes differ from those on the disk, they are filled anew from the documents. */
  private open(name: string): void {
    const indexes = this.indexesOf(name)
    const declared = JSON.stringify({ layout, indexes })
    const row = this.db.prepare('SELECT indexes FROM collections WHERE name = ?').get([name]) as
      | { indexes: string }
      | undefined
    if (row?.indexes === declared) {
      this.stores.set(name, new CollectionStore(this.db, name, indexes))
      return
    }
    this.db.exec('SAVEPOINT collection')
    const tables = this.db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE ?")
    for (const old of tables.all([`index/${name}/%`]) as { name: string }[]) this.db.exec(`DROP TABLE "${old.name}"`)
    this.db.prepare('DELETE FROM unordered_fields WHERE collection = ?').run([name])
    const store = new CollectionStore(this.db, name, indexes)
    if (row) this.fill(store)
    this.db.prepare('INSERT OR REPLACE INTO collections VALUES (?, ?)').run([name, declared])
    this.db.exec('RELEASE collection')
    this.stores.set(name, store)
  }

  private fill(store: CollectionStore): void {
    const page = this.db.prepare(`SELECT rid, body FROM ${store.table} WHERE rid > ? ORDER BY rid LIMIT 500`)
    for (let after = -1; ; ) {
      const rows = page.all([after]) as { rid: number; body: string }[]
      for (const { rid, body } of rows) {
        const document: Document = parseDocument(body, 0, 'a stored document')
        for (const index of store.indexes) index.add(rid, document)
        after = rid
      }
      if (rows.length === 0) return
    }
  }
}
