import { byPerson, collection, ofPair } from '../collection'

/** `fields` holds each field sealed on its own, so nothing typed about a person lies readable in the database. */
export interface StoredArchive {
  _id: string
  agentId: string
  personId: string
  fields: Record<string, string>
  updatedAt: number
}

export const archives = collection<StoredArchive>({
  holds: 'what an agent noted by hand; sensitive fields encrypted',
  named: '`agentId:personId`',
  indexes: [byPerson],
  about: ofPair,
  exported: { list: 3, presentedBy: 'openedArchive' },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'an agent serves by it' },
})
