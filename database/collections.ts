export type Direction = 1 | -1

export interface IndexDefinition {
  name: string
  keys: readonly (readonly [field: string, direction: Direction])[]
  unique?: boolean
}

export interface CollectionDefinition {
  /** Clients may read and write nothing directly; only functions reach the database. */
  access: 'functionsOnly'
  indexes: readonly IndexDefinition[]
}

const collection = (...indexes: IndexDefinition[]): CollectionDefinition => ({ access: 'functionsOnly', indexes })
const index = (name: string, ...keys: IndexDefinition['keys']): IndexDefinition => ({ name, keys })

/** The board's two orders, whole or narrowed by one field. `_id` settles ties, so that a page continues exactly. */
const boardIndexes = (name: string, narrowedBy?: string): IndexDefinition[] => {
  const narrowed = narrowedBy === undefined ? [] : [[narrowedBy, 1] as const]
  return (['lastAt', 'warmth'] as const).map((order) =>
    index(`${name}_${order}`, ['agentId', 1], ['consent.state', 1], ...narrowed, [order, -1], ['_id', 1]),
  )
}

/** Every collection of the product. The deploy script and the local cloud both read this. `_id` is always unique. */
export const collections = {
  people: collection(),
  agents: collection(
    index('avatar', ['avatar', 1]),
    index('fold', ['foldVersion', 1]),
    index('pictures', ['facets.pictures', 1]),
  ),
  activities: collection(
    index('agent_updated', ['agentId', 1], ['updatedAt', -1]),
    index('starts', ['schedule.startsAt', 1]),
    index('cover', ['cover', 1]),
    index('pictures', ['blocks.picture', 1]),
    index('videos', ['blocks.video', 1]),
    index('video_covers', ['blocks.cover', 1]),
  ),
  /** Seats taken per event: `_id` is the activityId, so one atomic update keeps capacity. */
  seatPlans: collection(),
  /** Sharded counters of passers-by who did not agree: `activityId:shard`. */
  anonymousCounters: collection(index('activity', ['activityId', 1])),
  shareLinks: collection(
    index('activity', ['activityId', 1]),
    index('path', ['path', 1]),
    index('sharer', ['sharerId', 1]),
    index('drawn', ['codeDrawnAt', 1]),
  ),
  envelopes: collection(
    index('relationship_last', ['relationshipId', 1], ['lastAt', -1], ['_id', 1]),
    index('person', ['personId', 1]),
    index('received', ['receivedAt', -1]),
  ),
  relationships: collection(
    ...boardIndexes('agent'),
    ...boardIndexes('agent_tag', 'tagKeys'),
    ...boardIndexes('agent_stage', 'stageRank'),
    ...boardIndexes('agent_activity', 'activityIds'),
    index('person', ['personId', 1]),
    index('brought_by', ['broughtBy.personId', 1], ['agentId', 1]),
    index('brought_through', ['broughtBy.linkId', 1]),
    index('portrait', ['introduction.avatar', 1]),
    index('agent_fold', ['agentId', 1], ['foldVersion', 1]),
  ),
  participations: collection(
    index('activity_last', ['activityId', 1], ['lastAt', -1]),
    index('person', ['personId', 1]),
    index('agent_first', ['agentId', 1], ['firstAt', -1]),
    index('opened_via', ['openedVia', 1]),
  ),
  archives: collection(index('person', ['personId', 1])),
  surveyResponses: collection(index('activity', ['activityId', 1]), index('person', ['personId', 1])),
  appointments: collection(index('agent_starts', ['agentId', 1], ['startsAt', 1]), index('person', ['personId', 1])),
  /** Hours taken by talks: `agentId:startsAt`, so that nobody shares one. */
  talkSlots: collection(index('person', ['personId', 1])),
  consultations: collection(index('agent_at', ['agentId', 1], ['at', -1]), index('person', ['personId', 1])),
  /** What subscription messages people still allow: `agentId:personId:template`. */
  noticeAllowances: collection(
    index('person', ['personId', 1]),
    index('template_remaining', ['template', 1], ['remaining', 1]),
  ),
  notices: collection(index('person', ['personId', 1])),
  /** What people took of what one day allows: `agentId:personId:name`. */
  quotas: collection(index('person', ['personId', 1])),
  /** What WeChat's content check says about uploaded pictures: `_id` is the file's. */
  pictureChecks: collection(index('person', ['personId', 1]), index('trace', ['traceId', 1])),
  /** Files that no document shows any more, and since when. */
  leftFiles: collection(index('person', ['personId', 1]), index('left', ['leftAt', 1])),
  /** How far the timer's walks have come. */
  sweepPlaces: collection(),
  /** Versions of the folds, and what their numbers are read with. */
  foldVersions: collection(),
} as const satisfies Record<string, CollectionDefinition>

export type CollectionName = keyof typeof collections
