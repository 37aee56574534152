import type Database from 'libsql'
import { duplicateKey } from './database-error'
import type { Document, DocumentId } from './document'
import type { IndexDefinition } from './index-definition'
import { IndexTable } from './index-table'

export interface StoredRow {
  rid: number
  text: string
}

/** One collection: documents as text under their `_id`, with their index tables kept in step. */
export class CollectionStore {
  readonly table: string
  readonly indexes: readonly IndexTable[]
  private readonly selectById: Database.Statement
  private readonly selectByRow: Database.Statement
  private readonly selectsWithout = new Map<string, Database.Statement>()
  private readonly insertRow: Database.Statement
  private readonly updateRow: Database.Statement
  private readonly deleteRow: Database.Statement

  constructor(
    readonly db: Database.Database,
    readonly name: string,
    definitions: readonly IndexDefinition[],
  ) {
    this.table = `"documents/${name}"`
    // The column has no type, so that a number and a text `_id` stay different and sort as MongoDB sorts them.
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${this.table} (rid INTEGER PRIMARY KEY, id UNIQUE NOT NULL, body TEXT NOT NULL)`,
    )
    this.indexes = definitions.map((definition) => new IndexTable(db, name, definition))
    this.selectById = db.prepare(`SELECT rid, body FROM ${this.table} WHERE id = ?`).raw()
    this.selectByRow = db.prepare(`SELECT body FROM ${this.table} WHERE rid = ?`).raw()
    this.insertRow = db.prepare(`INSERT INTO ${this.table} (id, body) VALUES (?, ?)`)
    this.updateRow = db.prepare(`UPDATE ${this.table} SET body = ? WHERE rid = ?`)
    this.deleteRow = db.prepare(`DELETE FROM ${this.table} WHERE rid = ?`)
  }

  findById(id: DocumentId): StoredRow | undefined {
    const row = this.selectById.get([id]) as [number, string] | undefined
    return row && { rid: row[0], text: row[1] }
  }

  textOf(rid: number): string {
    return (this.selectByRow.get([rid]) as [string])[0]
  }

  /** SQLite cuts the text faster than it could be handed over whole. */
  textWithout(rid: number, fields: readonly string[]): string {
    const paths = fields.map((field) => `$.${JSON.stringify(field)}`)
    const marks = paths.map(() => '?').join(', ')
    let select = this.selectsWithout.get(marks)
    if (!select) {
      select = this.db.prepare(`SELECT json_remove(body, ${marks}) FROM ${this.table} WHERE rid = ?`).raw()
      this.selectsWithout.set(marks, select)
    }
    return (select.get([...paths, rid]) as [string])[0]
  }

  insert(document: Document, text: string): void {
    const id = document._id as DocumentId
    if (this.selectById.get([id])) throw duplicateKey(this.name, '_id_', id)
    const rid = Number(this.insertRow.run([id, text]).lastInsertRowid)
    for (const index of this.indexes) index.add(rid, document)
  }

  replace(rid: number, before: Document, after: Document, text: string): void {
    this.updateRow.run([text, rid])
    for (const index of this.indexes) index.replace(rid, before, after)
  }

  remove(rid: number, before: Document): void {
    this.deleteRow.run([rid])
    for (const index of this.indexes) index.remove(rid, before)
  }
}
