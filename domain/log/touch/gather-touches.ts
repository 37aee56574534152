import type { RecentTouch } from '../../people/relationship/relationship'
import { tellings } from '../kinds/find-kind'
import { sittingPause } from './sitting'

/**
 * Joins what a phone reports in pieces and people read as one, oldest first: within half an hour in one activity, stays
 * become one stay with their seconds added, a video one viewing as far as it got, a section or facet one reading.
 */
export function gatherTouches<Touch extends RecentTouch>(touches: readonly Touch[]): Touch[] {
  let gathered: Touch[] = []
  for (const touch of [...touches].sort((a, b) => a.at - b.at)) {
    const piece = gathered.find((each) => isSameSitting(each, touch))
    gathered = [...gathered.filter((each) => each !== piece), piece ? join(piece, touch) : touch]
  }
  return gathered
}

function isSameSitting(a: RecentTouch, b: RecentTouch): boolean {
  if (a.kind !== b.kind || a.activityId !== b.activityId || b.at - a.at > sittingPause) return false
  const joins = tellings.get(a.kind)?.joins
  return joins === 'onceEach' ? a.detail === b.detail : joins !== undefined
}

function join<Touch extends RecentTouch>(a: Touch, b: Touch): Touch {
  const joins = tellings.get(a.kind)?.joins
  if (joins === 'adding') return { ...b, detail: numberOf(a) + numberOf(b) }
  if (joins === 'furthest') return { ...b, detail: Math.max(numberOf(a), numberOf(b)) }
  return b
}

function numberOf({ detail }: RecentTouch): number {
  return Number(detail ?? 0)
}
