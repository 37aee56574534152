import type Database from 'libsql'
import { duplicateKey } from './database-error'
import type { Document } from './document'
import { valuesAt } from './field-path'
import type { IndexDefinition } from './index-definition'
import { type IndexValue, indexValue, isCoarse } from './index-value'

type Entry = IndexValue[]

/**
 * One index = one SQLite table whose primary key is the indexed values and the document's row.
 * A document with an array has a row per element, as MongoDB's multikey indexes do.
 */
export class IndexTable {
  readonly table: string
  readonly fields: readonly string[]
  /** Fields under which an array or an unsortable value was ever seen: their order can't be taken from here. */
  readonly unordered = new Set<string>()
  private readonly insertRow: Database.Statement
  private readonly deleteRow: Database.Statement
  private readonly findTwin: Database.Statement
  private readonly rememberUnordered: Database.Statement

  constructor(
    db: Database.Database,
    private readonly collection: string,
    readonly definition: IndexDefinition,
  ) {
    this.table = `"index/${collection}/${definition.name}"`
    this.fields = definition.keys.map(([field]) => field)
    const columns = this.fields.map((_, at) => `k${at}`)
    const ordered = definition.keys.map(([, direction], at) => `k${at}${direction === -1 ? ' DESC' : ''}`)
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${this.table} (${columns.join(', ')}, rid INTEGER NOT NULL, PRIMARY KEY (${ordered.join(', ')}, rid)) WITHOUT ROWID`,
    )
    const matches = columns.map((column) => `${column} = ?`).join(' AND ')
    this.insertRow = db.prepare(`INSERT OR IGNORE INTO ${this.table} VALUES (${columns.map(() => '?').join(', ')}, ?)`)
    this.deleteRow = db.prepare(`DELETE FROM ${this.table} WHERE ${matches} AND rid = ?`)
    this.findTwin = db.prepare(`SELECT rid FROM ${this.table} WHERE ${matches} AND rid <> ? LIMIT 1`)
    this.rememberUnordered = db.prepare('INSERT OR IGNORE INTO unordered_fields VALUES (?, ?, ?)')
    const known = db.prepare('SELECT field FROM unordered_fields WHERE collection = ? AND index_name = ?')
    for (const row of known.all([collection, definition.name]) as { field: string }[]) this.unordered.add(row.field)
  }

  /** SQL name of an indexed field. */
  column(field: string): string {
    return `k${this.fields.indexOf(field)}`
  }

  add(rid: number, document: Document): void {
    for (const entry of this.entries(document)) this.addEntry(rid, entry)
  }

  remove(rid: number, document: Document): void {
    for (const entry of this.entries(document)) this.deleteRow.run([...entry, rid])
  }

  replace(rid: number, before: Document, after: Document): void {
    const old = this.entries(before)
    const fresh = this.entries(after)
    const gone = old.filter((entry) => !fresh.some((other) => sameEntry(entry, other)))
    const added = fresh.filter((entry) => !old.some((other) => sameEntry(entry, other)))
    for (const entry of gone) this.deleteRow.run([...entry, rid])
    for (const entry of added) this.addEntry(rid, entry)
  }

  private addEntry(rid: number, entry: Entry): void {
    if (this.definition.unique && this.findTwin.get([...entry, rid])) {
      throw duplicateKey(this.collection, this.definition.name, entry)
    }
    this.insertRow.run([...entry, rid])
  }

  private entries(document: Document): Entry[] {
    let entries: Entry[] = [[]]
    for (const field of this.fields) {
      const { values, crossesArray } = valuesAt(document, field)
      if (crossesArray || values.some(isCoarse)) this.markUnordered(field)
      entries =
        values.length === 1
          ? entries.map((entry) => [...entry, indexValue(values[0])])
          : entries.flatMap((entry) => distinct(values.map(indexValue)).map((value) => [...entry, value]))
    }
    return entries
  }

  private markUnordered(field: string): void {
    this.unordered.add(field)
    // Every time: an earlier remark may have been undone together with its operation.
    this.rememberUnordered.run([this.collection, this.definition.name, field])
  }
}

function distinct(values: IndexValue[]): IndexValue[] {
  return values.filter((value, at) => values.findIndex((other) => sameValue(value, other)) === at)
}

function sameEntry(left: Entry, right: Entry): boolean {
  return left.every((value, at) => sameValue(value, right[at] as IndexValue))
}

function sameValue(left: IndexValue, right: IndexValue): boolean {
  if (Buffer.isBuffer(left)) return Buffer.isBuffer(right) && left.equals(right)
  return left === right
}
