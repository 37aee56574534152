import type { Document, DocumentId } from './document'

/** One committed change, for whoever watches. */
export interface Change {
  collection: string
  id: DocumentId
  kind: 'inserted' | 'changed' | 'removed'
  before: Document | null
  after: Document | null
}

export type ChangeListener = (changes: readonly Change[]) => void
