import { gatherTouches } from '../interaction/gather-touches'
import type { Evidence } from './tag'

/** Evidence that still counts, oldest first: answers changed later are gone, the pieces of one long stay are joined. */
export function standingEvidence(evidence: readonly Evidence[]): Evidence[] {
  const markers = evidence.filter(({ takesBack }) => takesBack !== undefined)
  const standing = evidence.filter(
    (each) => each.takesBack === undefined && !markers.some((marker) => isTakenBack(each, marker)),
  )
  return gatherTouches(standing)
}

function isTakenBack(evidence: Evidence, marker: Evidence): boolean {
  return (
    marker.takesBack === evidence.at &&
    marker.rule === evidence.rule &&
    marker.activityId === evidence.activityId &&
    marker.detail === evidence.detail
  )
}
