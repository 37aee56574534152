import type { Plugin } from '../cloud/plugin'
import type { ChangeListener } from '../engine/document-change'
import { DocumentEngine } from '../engine/document-engine'
import type { CollectionDefinitions } from '../engine/index-definition'
import type { WorkCount } from '../engine/work-count'
import type { ActionHandler } from '../sdk-endpoint/sdk-endpoint'
import { answerDatabase, databaseActions } from './database-actions'
import type { DatabaseRequest } from './database-request'

export interface DatabaseOptions {
  /** What there is from the start, with its indexes. More come by `createCollection` and through the cloud API. */
  collections?: CollectionDefinitions
  /** How long a transaction may stay open, in ms. Default 10,000, as CloudBase's. */
  transactionMs?: number
}

export interface DatabaseCall {
  action: string
  collection: string
  work: WorkCount
}

export interface DatabaseApi {
  engine: DocumentEngine
  /** Told of documents once they are safe. Answers how to stop listening. */
  onChange(listener: ChangeListener): () => void
  /** Told of every database call of the SDK with what it cost. Answers how to stop listening. */
  onDatabaseCall(listener: (call: DatabaseCall) => void): () => void
}

/** Documents, as `app.database()` of the SDK reaches them. */
export function database({ collections = {}, transactionMs }: DatabaseOptions = {}): Plugin<DatabaseApi> {
  return {
    name: 'database',
    persists: ['documents.sqlite', 'documents.sqlite-shm', 'documents.sqlite-wal', 'owner.pid'],
    start: ({ dataDir, now }) => {
      const engine = new DocumentEngine({ dataDir, collections, now, transactionMs })
      const listeners = new Set<(call: DatabaseCall) => void>()
      const serve: ActionHandler = async ({ action, fields, setHeader }) => {
        const { value, work } = await answerDatabase(engine, { ...fields, action } as DatabaseRequest, now())
        const call = { action, collection: String(fields.collectionName ?? ''), work }
        for (const listener of listeners) listener(call)
        setHeader('x-documents-read', work.read)
        setHeader('x-documents-written', work.written)
        setHeader('x-documents-examined', work.examined)
        return value
      }
      return {
        api: {
          engine,
          onChange: (listener) => engine.onChange(listener),
          onDatabaseCall: (listener) => {
            listeners.add(listener)
            return () => listeners.delete(listener)
          },
        },
        actions: Object.fromEntries(Object.keys(databaseActions).map((name) => [name, serve])),
        close: () => engine.close(),
      }
    },
  }
}
