import type { Document } from '../engine/document'
import type { DocumentEngine, Worked } from '../engine/document-engine'
import { stringifyEjson } from '../engine/ejson'
import { projectDocument } from '../engine/find-documents'
import { invalid, unsupported } from '../refusal/refusal'
import type { DatabaseAnswer } from './database-actions'
import { type DatabaseRequest, readData, readDocuments, readProjection, readQuery } from './database-request'

/** Inside a transaction CloudBase works on single documents, named by their `_id`. */
export async function runInTransaction(
  engine: DocumentEngine,
  request: DatabaseRequest,
  now: number,
): Promise<Worked<DatabaseAnswer>> {
  const { transactionId: id, collectionName } = request
  const collection = engine.collections.get(collectionName).name
  if (request.action === 'database.insertDocument') {
    const documents = readDocuments(request, now)
    return engine.transaction('step', (transactions) => ({
      data: { insertedIds: transactions.insert(id, collection, documents) },
    }))
  }
  const documentId = namedDocument(request, now)
  switch (request.action) {
    case 'database.getDocument': {
      const projection = readProjection(request, now)
      return engine.transaction('step', (transactions, work) => {
        const document = transactions.get(id, collection, documentId, work)
        return { data: { list: document ? [stringifyEjson(projectDocument(document, projection))] : [] } }
      })
    }
    case 'database.modifyDocument': {
      const data = readData(request, now)
      return request.merge === false
        ? putDocument(engine, request, { _id: documentId, ...data })
        : engine.transaction('step', (transactions) => ({
            data: { updated: transactions.update(id, collection, documentId, data), upsert_id: null },
          }))
    }
    case 'database.removeDocument':
      return engine.transaction('step', (transactions) => ({
        data: { deleted: transactions.remove(id, collection, documentId) },
      }))
    default:
      throw unsupported(`${request.action} in a transaction`)
  }
}

function putDocument(engine: DocumentEngine, request: DatabaseRequest, document: Document) {
  return engine.transaction('step', (transactions): DatabaseAnswer => {
    const { isNew } = transactions.put(request.transactionId, String(request.collectionName), document)
    return { data: { updated: isNew ? 0 : 1, upsert_id: isNew ? document._id : null } }
  })
}

function namedDocument(request: DatabaseRequest, now: number): string | number {
  if (request.queryType !== 'DOC') throw unsupported('where() in a transaction')
  const { _id: id } = readQuery(request, now)
  if (typeof id !== 'string' && typeof id !== 'number') throw invalid('a transaction names its document by _id')
  return id
}
