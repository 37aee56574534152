import type { Activity } from './activity'

/** What choosing an activity for somebody needs to know of it. */
export type OfferedActivity = Pick<
  Activity,
  '_id' | 'kind' | 'title' | 'cover' | 'audience' | 'topics' | 'state' | 'schedule' | 'closesAt' | 'updatedAt'
>
