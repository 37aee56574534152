import type { Evidence } from '../../words/tags/tag'
import { gatherTouches } from '../touch/gather-touches'

/** Evidence that still counts, oldest first: answers changed later are gone, the pieces of one long stay are joined. */
export function standingEvidence(evidence: readonly Evidence[]): Evidence[] {
  const markers = evidence.filter(({ takesBack }) => takesBack !== undefined)
  const given = evidence.filter(({ takesBack }) => takesBack === undefined)
  return gatherTouches(markers.reduce(withoutOne, given))
}

/** Each marker takes back one answer: the same answer given again stands. */
function withoutOne(given: Evidence[], marker: Evidence): Evidence[] {
  const index = given.findIndex((each) => isTakenBack(each, marker))
  return given.filter((_, each) => each !== index)
}

function isTakenBack(evidence: Evidence, marker: Evidence): boolean {
  return (
    marker.takesBack === evidence.at &&
    marker.rule === evidence.rule &&
    marker.activityId === evidence.activityId &&
    marker.detail === evidence.detail
  )
}
