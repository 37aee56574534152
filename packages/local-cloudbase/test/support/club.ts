import type { CollectionDefinition, IndexDefinition } from '../../src/engine/index-definition'

const collection = (...indexes: IndexDefinition[]): CollectionDefinition => ({ indexes })
const index = (name: string, ...keys: IndexDefinition['keys']): IndexDefinition => ({ name, keys })

/** A list's two orders, whole or narrowed by one field. `_id` settles ties, so that a page continues exactly. */
const listIndexes = (name: string, narrowedBy?: string): IndexDefinition[] => {
  const narrowed = narrowedBy === undefined ? [] : [[narrowedBy, 1] as const]
  return (['lastAt', 'points'] as const).map((order) =>
    index(`${name}_${order}`, ['clubId', 1], ['consent.state', 1], ...narrowed, [order, -1], ['_id', 1]),
  )
}

/** The collections of a reading club, for every test of the database. */
export const collections = {
  people: collection(),
  clubs: collection(),
  memberships: collection(
    ...listIndexes('club'),
    ...listIndexes('club_tag', 'tagKeys'),
    index('person', ['personId', 1]),
  ),
  attendances: collection(index('person', ['personId', 1])),
  seatPlans: collection(),
  notices: collection(),
  letters: collection(index('person', ['personId', 1]), index('last', ['lastAt', -1])),
}

/** The message a club sends. */
export const templates = {
  meetingChange: ['thing1', 'thing2', 'time3', 'phrase4'],
  meetingReminder: ['thing1', 'time2'],
}
