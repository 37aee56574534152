import type { RecentTouch, RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'

/**
 * The seeds' “121”: within ninety days of knowing somebody at least one visit (the relation), two activities (the idea)
 * and one attempt to convert (needs report and proposal). For a policyholder the year's “121N”: one renewal service,
 * two added-value services, one attempt, and referrals.
 */
export interface OneTwoOne {
  visits: number
  /** Different activities taken part in: attended, answered or played. */
  activities: number
  attempts: number
  /** How many people they passed something on to. */
  referrals: number
}

export const ninetyDays = 90 * dayMs
export const oneYear = 365 * dayMs

const takingPart = new Set(['checkIn', 'surveyFinish', 'quizResult'])

/** What has been done in the `periodMs` before `now`. */
export function countOneTwoOne(
  { milestones }: Pick<RelationshipFold, 'milestones'>,
  now: number,
  periodMs: number,
): OneTwoOne {
  const within = milestones.filter(({ at }) => at > now - periodMs && at <= now)
  return {
    visits: countOf(within, 'visit'),
    activities: new Set(within.filter(({ kind }) => takingPart.has(kind)).map(({ activityId }) => activityId)).size,
    attempts: countOf(within, 'proposal'),
    referrals: countOf(within, 'share'),
  }
}

function countOf(touches: readonly RecentTouch[], kind: string): number {
  return touches.filter((touch) => touch.kind === kind).length
}
