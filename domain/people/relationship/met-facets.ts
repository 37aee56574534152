import type { FacetExposure, RelationshipFold } from './relationship'

/** A glance is no meeting. */
const secondsToMeet = 5

/** Whether a customer has met a face of the agent's; known it is after longer, see `readTheyKnowMe`. */
export function isFacetMet(exposure: FacetExposure | undefined): boolean {
  return (exposure?.seconds ?? 0) >= secondsToMeet
}

export function countMetFacets({ facets }: Pick<RelationshipFold, 'facets'>): number {
  return Object.values(facets).filter(isFacetMet).length
}
