import type { Quota } from '@domain/people/quota/quota'
import { byPerson, collection, ofPair } from '../collection'

export const quotas = collection<Quota>({
  holds: 'what somebody took of what one day allows',
  named: '`agentId:personId:name`',
  indexes: [byPerson],
  about: ofPair,
  exported: { list: 10 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'its total numbers questions over all days; keys are of one day' },
})
