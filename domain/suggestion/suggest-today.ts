import type { OfferedActivity } from '../activity/offered-activity'
import type { AgentProfile, FacetKey } from '../agent-profile/agent-profile'
import type { Relationship } from '../relationship/relationship'

export type Send =
  | { of: 'activity'; activityId: string; title: string; cover: string }
  | { of: 'facet'; facet: FacetKey; label: string }

/** Somebody to forward something to today. The caller adds the person's line and warmth. */
export interface Suggestion {
  personId: string
  send: Send
  why: string
}

export interface SuggestTodayInput {
  relationships: readonly Relationship[]
  profile: Pick<AgentProfile, 'facets' | 'ownTags'>
  activities: readonly OfferedActivity[]
  now: number
  /** How many people ten minutes are enough for. */
  most?: number
}

/** The morning's ten minutes: whom to send what, and why. */
export function suggestToday(_input: SuggestTodayInput): Suggestion[] {
  return []
}
