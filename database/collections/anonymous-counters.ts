import { collection, index } from '../collection'

/** Passers-by who did not agree, spread over shards so that no document is hot. `_id` is `activityId:shard`. */
export interface AnonymousCounter {
  _id: string
  activityId: string
  opens: number
}

export const anonymousCounters = collection<AnonymousCounter>({
  holds: 'passers-by who did not agree: a number, nobody',
  named: '`activityId:shard`',
  indexes: [index('activity', ['activityId', 1])],
  about: 'nobody',
  activity: 'activityId',
  kept: { asLongAs: 'activity', because: 'a number about nobody' },
})
