import { invalid } from '../refusal/refusal'
import { runStages, splitPipeline } from './aggregate-documents'
import { compileUpdate } from './apply-update'
import type { CollectionRegistry } from './collection-registry'
import type { CollectionStore } from './collection-store'
import { failed } from './database-error'
import type { Document, DocumentId } from './document'
import type { Change } from './document-change'
import { assertDocumentId, newDocumentId } from './document-id'
import type { DocumentLocks } from './document-locks'
import { parseDocument, stringifyEjson } from './ejson'
import { countDocuments, type FoundDocument, findDocuments, type Search } from './find-documents'
import { Scanner } from './index-scan'
import type { WorkCount } from './work-count'

const largestDocument = 16 * 1024 * 1024

export interface UpdateOptions {
  multi: boolean
}

/** What can be done to documents, each step at once; when it is safe is the group commit's business. */
export class Operations {
  private readonly scanner = new Scanner()

  constructor(
    readonly collections: CollectionRegistry,
    private readonly locks: DocumentLocks,
    private readonly changed: (change: Change) => void,
  ) {}

  insert(collection: string, documents: readonly Document[], work: WorkCount, holder?: string): DocumentId[] {
    const store = this.collections.get(collection)
    return documents.map((given) => {
      const document = withId(given)
      const id = document._id as DocumentId
      this.locks.assertFree(collection, id, holder)
      store.insert(document, textOf(document))
      work.written += 1
      this.changed({ collection, id, kind: 'inserted', before: null, after: document })
      return id
    })
  }

  find(collection: string, search: Search, work: WorkCount): FoundDocument[] {
    return findDocuments(this.collections.get(collection), this.scanner, search, () => {
      work.read += 1
    })
  }

  count(collection: string, query: Document, work: WorkCount): number {
    return countDocuments(this.collections.get(collection), this.scanner, query, () => {
      work.read += 1
    })
  }

  /** Changes matching documents with update operators. Answers how many really differ afterwards. */
  update(collection: string, query: Document, update: Document, options: UpdateOptions, work: WorkCount): number {
    const apply = compileUpdate(update)
    const store = this.collections.get(collection)
    let modified = 0
    for (const found of this.matching(store, query, options.multi, work)) {
      const after = parseDocument(found.text, 0, 'a stored document')
      apply(after)
      if (this.replaceFound(store, found, after, work)) modified += 1
    }
    return modified
  }

  /** Changes one matching document and answers it as it is afterwards. */
  updateAndReturn(collection: string, query: Document, update: Document, work: WorkCount): Document | null {
    const apply = compileUpdate(update)
    const store = this.collections.get(collection)
    const [found] = this.matching(store, query, false, work)
    if (!found) return null
    const after = parseDocument(found.text, 0, 'a stored document')
    apply(after)
    this.replaceFound(store, found, after, work)
    return after
  }

  /** Puts a whole document under its `_id`. Answers whether it was new and whether anything differs. */
  put(
    collection: string,
    document: Document,
    work: WorkCount,
    holder?: string,
  ): { isNew: boolean; isChanged: boolean } {
    const store = this.collections.get(collection)
    const id = document._id as DocumentId
    const [found] = this.matching(store, { _id: id }, false, work)
    if (!found) {
      this.insert(collection, [document], work, holder)
      return { isNew: true, isChanged: true }
    }
    return { isNew: false, isChanged: this.replaceFound(store, found, document, work, holder) }
  }

  remove(collection: string, query: Document, options: UpdateOptions, work: WorkCount, holder?: string): number {
    const store = this.collections.get(collection)
    const gone = this.matching(store, query, options.multi, work)
    for (const found of gone) {
      const id = found.document._id as DocumentId
      this.locks.assertFree(collection, id, holder)
      store.remove(found.rid, found.document)
      work.written += 1
      this.changed({ collection, id, kind: 'removed', before: found.document, after: null })
    }
    return gone.length
  }

  aggregate(collection: string, stages: readonly Document[], work: WorkCount): Document[] {
    const { search, rest } = splitPipeline(stages)
    const documents = this.find(collection, search, work).map((found) => found.document)
    const everything: Search = { query: {}, sort: [], skip: 0, limit: Number.POSITIVE_INFINITY }
    const all = (name: string) => this.find(name, everything, work).map((found) => found.document)
    return rest.length === 0 ? documents : runStages(documents, rest, all)
  }

  private matching(store: CollectionStore, query: Document, multi: boolean, work: WorkCount): FoundDocument[] {
    const limit = multi ? Number.POSITIVE_INFINITY : 1
    return findDocuments(store, this.scanner, { query, sort: [], skip: 0, limit }, () => {
      work.examined += 1
    })
  }

  private replaceFound(
    store: CollectionStore,
    found: FoundDocument,
    after: Document,
    work: WorkCount,
    holder?: string,
  ): boolean {
    const id = found.document._id as DocumentId
    this.locks.assertFree(store.name, id, holder)
    const text = textOf(after)
    if (text === found.text) return false
    store.replace(found.rid, found.document, after, text)
    work.written += 1
    this.changed({ collection: store.name, id, kind: 'changed', before: found.document, after })
    return true
  }
}

function withId(given: Document): Document {
  const { _id: id = newDocumentId(), ...fields } = given
  assertDocumentId(id)
  return { _id: id, ...fields }
}

function textOf(document: Document): string {
  for (const field in document) if (field.startsWith('$')) throw invalid(`a field can't be named ${field}`)
  const text = stringifyEjson(document)
  if (text.length > largestDocument) throw failed('the document is larger than 16 MB')
  return text
}
