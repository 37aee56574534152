import type { Participation } from '@domain/people/participation/participation'
import { byPerson, collection, index, ofPair } from '../collection'

export const participations = collection<Participation>({
  holds: 'the folded view of one person in one activity',
  named: '`activityId:personId`',
  indexes: [
    index('activity_last', ['activityId', 1], ['lastAt', -1]),
    byPerson,
    index('agent_first', ['agentId', 1], ['firstAt', -1]),
    index('opened_via', ['openedVia', 1]),
    index('fold', ['foldVersion', 1]),
  ],
  about: ofPair,
  exported: { list: 13 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'results of an activity are counted from it' },
})
