import { failed } from '../engine/database-error'
import type { Document } from '../engine/document'
import type { DocumentEngine, Worked } from '../engine/document-engine'
import { stringifyEjson } from '../engine/ejson'
import { type FoundDocument, projectDocument } from '../engine/find-documents'
import { invalid, unsupported } from '../refusal/refusal'
import {
  type DatabaseRequest,
  readData,
  readDocuments,
  readProjection,
  readQuery,
  readSearch,
  readStages,
} from './database-request'
import { runInTransaction } from './transaction-actions'

/** The parts of an answer beside `requestId`; most actions answer in `data`, starting a transaction does not. */
export type DatabaseAnswer = Record<string, unknown>

type Action = (engine: DocumentEngine, request: DatabaseRequest, now: number) => Promise<Worked<DatabaseAnswer>>

export const databaseActions: Record<string, Action> = {
  'database.insertDocument': (engine, request, now) => {
    const documents = readDocuments(request, now)
    return engine.write((operations, work) => ({
      data: { insertedIds: operations.insert(nameOf(request), documents, work) },
    }))
  },

  'database.getDocument': (engine, request, now) => {
    const search = readSearch(request, now)
    const projection = readProjection(request, now)
    return engine.read((operations, work) => {
      const found = operations.find(nameOf(request), search, work)
      return { data: { list: found.map(presentWith(projection)) } }
    })
  },

  'database.calculateDocument': (engine, request, now) => {
    const query = readQuery(request, now)
    return engine.read((operations, work) => ({ data: { total: operations.count(nameOf(request), query, work) } }))
  },

  'database.modifyDocument': (engine, request, now) => {
    const query = readQuery(request, now)
    const data = readData(request, now)
    if (request.merge === false) return replaceDocument(engine, request, query, data)
    if (request.upsert === true) throw unsupported('upsert with update operators')
    const options = { multi: request.multi === true }
    return engine.write((operations, work) => ({
      data: { updated: operations.update(nameOf(request), query, data, options, work), upsert_id: null },
    }))
  },

  'database.modifyAndReturnDoc': (engine, request, now) => {
    const query = readQuery(request, now)
    const data = readData(request, now)
    return engine.write((operations, work) => {
      const document = operations.updateAndReturn(nameOf(request), query, data, work)
      return { data: { updated: document ? 1 : 0, doc: document && stringifyEjson(document) } }
    })
  },

  'database.removeDocument': (engine, request, now) => {
    const query = readQuery(request, now)
    const options = { multi: request.multi === true }
    return engine.write((operations, work) => ({
      data: { deleted: operations.remove(nameOf(request), query, options, work) },
    }))
  },

  'database.aggregateDocuments': (engine, request, now) => {
    const stages = readStages(request, now)
    return engine.read((operations, work) => ({
      data: { list: operations.aggregate(nameOf(request), stages, work).map(stringifyEjson) },
    }))
  },

  'database.addCollection': (engine, request) =>
    engine.write((operations) => {
      operations.collections.create(request.collectionName)
      return { data: {} }
    }),

  'database.startTransaction': (engine) =>
    engine.transaction('step', (transactions) => ({ transactionId: transactions.start() })),

  'database.commitTransaction': (engine, request) =>
    engine.transaction('commit', (transactions, work) => {
      transactions.commit(request.transactionId, work)
      return { data: {} }
    }),

  'database.abortTransaction': (engine, request) =>
    engine.transaction('step', (transactions) => {
      transactions.abort(request.transactionId)
      return { data: {} }
    }),
}

/** Answers one database request of the SDK. Rejects with a Refusal for what is refused. */
export async function answerDatabase(
  engine: DocumentEngine,
  request: DatabaseRequest,
  now: number,
): Promise<Worked<DatabaseAnswer>> {
  const action = databaseActions[request.action]
  if (!action) throw unsupported(`the action ${request.action}`)
  return request.transactionId !== undefined && !request.action.endsWith('Transaction')
    ? runInTransaction(engine, request, now)
    : action(engine, request, now)
}

function replaceDocument(engine: DocumentEngine, request: DatabaseRequest, query: Document, data: Document) {
  const id = query._id
  if (request.queryType !== 'DOC' || (typeof id !== 'string' && typeof id !== 'number')) {
    throw invalid('replacing a document takes its _id')
  }
  if (Object.keys(data).some((field) => field.startsWith('$'))) throw failed('update operator complicit')
  return engine.write((operations, work) => {
    const { isNew, isChanged } = operations.put(nameOf(request), { _id: id, ...data }, work)
    return { data: { updated: !isNew && isChanged ? 1 : 0, upsert_id: isNew ? id : null } }
  })
}

/** Without a projection the stored text goes out as it is. */
export function presentWith(projection: Document | undefined): (found: FoundDocument) => string {
  if (!projection) return (found) => found.text
  const left = leftOut(projection)
  if (left) return (found) => found.textWithout(left)
  return (found) => stringifyEjson(projectDocument(found.document, projection))
}

/** The fields a projection only leaves out, or undefined when it does anything else. */
function leftOut(projection: Document): string[] | undefined {
  const fields = Object.entries(projection)
  const isPlain =
    fields.length > 0 && fields.every(([field, kept]) => !field.includes('.') && (kept === 0 || kept === false))
  return isPlain ? fields.map(([field]) => field) : undefined
}

export function nameOf(request: DatabaseRequest): string {
  return String(request.collectionName)
}
