import type { RecentTouch } from '../relationship/relationship'

const oneSitting = 30 * 60_000

/**
 * Joins what belongs together, oldest first: stays in one activity within half an hour become one stay with their seconds
 * added. A phone reports a long stay in pieces, and people read one.
 */
export function gatherTouches<Touch extends RecentTouch>(touches: readonly Touch[]): Touch[] {
  let gathered: Touch[] = []
  for (const touch of [...touches].sort((a, b) => a.at - b.at)) {
    const stay = gathered.find((each) => isSameStay(each, touch))
    gathered = [...gathered.filter((each) => each !== stay), stay ? joinStays(stay, touch) : touch]
  }
  return gathered
}

function isSameStay(a: RecentTouch, b: RecentTouch): boolean {
  return a.kind === 'dwell' && b.kind === 'dwell' && a.activityId === b.activityId && b.at - a.at <= oneSitting
}

function joinStays<Touch extends RecentTouch>(a: Touch, b: Touch): Touch {
  return { ...b, detail: Number(a.detail ?? 0) + Number(b.detail ?? 0) }
}
