import type { PictureCheck } from '@domain/activities/picture/picture-check'
import { byPerson, collection, index, ofPair } from '../collection'

export const pictureChecks = collection<PictureCheck>({
  holds: 'what WeChat says about an uploaded picture',
  named: 'the file’s id',
  indexes: [byPerson, index('trace', ['traceId', 1])],
  about: ofPair,
  // Whoever knows the id of a question to WeChat could answer it in WeChat's place.
  exported: { list: 11, without: ['traceId'] },
  erased: 'removed',
  kept: { asLongAs: 'agent', because: 'what has passed once is not asked about again' },
})
