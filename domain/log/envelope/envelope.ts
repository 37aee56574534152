import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { Interaction } from '../kinds/interaction'

/**
 * One document of the interaction log: one flush of one source, 1..50 interactions about one pair and one activity.
 * `source` is the phone, or the ledger of a function (`registration`, `survey`, …); every source numbers its envelopes
 * upwards and never has two under way, so one number per source says what has been applied.
 * `_id` is `personId.source.sequence`: bound to the caller, so nobody can occupy another person's numbers.
 */
export interface Envelope {
  _id: string
  agentId: string
  personId: string
  /** `agentId:personId`, the key timelines and rebuilds read by. */
  relationshipId: string
  /** Absent for what an agent notes outside any activity. */
  activityId?: string
  /** What of the activity these were folded with: tags and words of then, whatever it says by now. */
  activity?: TouchActivity
  shareLinkId?: string
  source: string
  sequence: number
  interactions: Interaction[]
  receivedAt: number
  /** The latest `at` inside; timelines sort by it. */
  lastAt: number
}

export const envelopeLimits = { interactions: 50, bytes: 64 * 1024 } as const

export function envelopeId(personId: string, source: string, sequence: number): string {
  return `${personId}.${source}.${sequence}`
}
