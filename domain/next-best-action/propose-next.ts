import type { OfferedActivity } from '../activity/offered-activity'
import type { AgentProfile, FacetKey } from '../agent-profile/agent-profile'
import type { Relationship } from '../relationship/relationship'

export interface NextAction {
  /** What to do, one short sentence. */
  action: string
  why: string
  facet?: FacetKey
  activityId?: string
}

export interface NextActionInput {
  relationship: Relationship
  profile: Pick<AgentProfile, 'facets' | 'ownTags'>
  activities: readonly OfferedActivity[]
  now: number
}

/** The one thing to do next for a customer, with its reason. */
export function proposeNext({ profile }: NextActionInput): NextAction {
  const facet = profile.facets[0]
  return facet ? { action: `把“${facet.key}”发给 TA`, why: '', facet: facet.key } : { action: '', why: '' }
}
