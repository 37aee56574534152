import type Database from 'libsql'
import type { CollectionStore } from './collection-store'
import type { IndexValue } from './index-value'
import type { Plan } from './query-plan'

export interface Candidate {
  rid: number
  /** Values of the covered sort fields; equal keys are in no particular order. */
  key: IndexValue[]
}

const firstChunk = 256
const largestChunk = 16_384

/** Prepared once per shape of query; shapes are few because values are bound. */
export class Scanner {
  private readonly statements = new Map<string, Database.Statement>()

  count(store: CollectionStore, plan: Plan): number {
    const select = this.prepare(store, `SELECT count(*) FROM ${plan.from} WHERE ${plan.where}`)
    return (select.get([...plan.bindings]) as [number])[0]
  }

  /** Row ids in the plan's order, each once, fetched in growing portions so that a short page stays short. */
  *candidates(store: CollectionStore, plan: Plan, wanted: number): Generator<Candidate> {
    const columns = ['rid', ...plan.orderColumns].join(', ')
    const select = this.prepare(
      store,
      `SELECT ${columns} FROM ${plan.from} WHERE ${plan.where} ORDER BY ${plan.orderBy} LIMIT ? OFFSET ?`,
    )
    const seen = new Set<number>()
    let size = Math.min(wanted, firstChunk)
    for (let offset = 0; ; ) {
      const rows = select.all([...plan.bindings, size, offset]) as IndexValue[][]
      for (const [rid, ...key] of rows) {
        if (seen.has(rid as number)) continue
        seen.add(rid as number)
        yield { rid: rid as number, key }
      }
      if (rows.length < size) return
      offset += size
      size = Math.min(Math.max(size, 16) * 4, largestChunk)
    }
  }

  private prepare(store: CollectionStore, sql: string): Database.Statement {
    const known = this.statements.get(sql)
    if (known) return known
    if (this.statements.size > 500) this.statements.clear()
    const statement = store.db.prepare(sql).raw()
    this.statements.set(sql, statement)
    return statement
  }
}
