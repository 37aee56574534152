import type { Envelope } from '@domain/log/envelope/envelope'
import { byPerson, collection, index, ofPair } from '../collection'

export const envelopes = collection<Envelope>({
  holds: 'the interaction log',
  named: '`personId.source.sequence`',
  indexes: [
    index('relationship_last', ['relationshipId', 1], ['lastAt', -1], ['_id', 1]),
    byPerson,
    index('received', ['receivedAt', -1]),
  ],
  about: ofPair,
  exported: { list: 14 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'tags name their evidence, and the folds are made again from it' },
})
