import { countActivities, countCommitments } from '../../log/commitments/read-commitments'
import type { RelationshipFold } from '../../people/relationship/relationship'
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
  /** How many people came by them and agreed. */
  referrals: number
}

export const ninetyDays = 90 * dayMs
export const oneYear = 365 * dayMs

/** What has been done since the day `periodMs` before `now`. */
export function countOneTwoOne(fold: Pick<RelationshipFold, 'commitments'>, now: number, periodMs: number): OneTwoOne {
  const days = { from: now - periodMs, to: now }
  return {
    visits: countCommitments(fold, 'visit', days),
    activities: countActivities(fold, 'tookPart', days),
    attempts: countCommitments(fold, 'proposal', days),
    referrals: countCommitments(fold, 'introduction', days),
  }
}
