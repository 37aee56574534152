import type { Evidence, FoldedTag, TagKey } from '../../words/tags/tag'

/** A consent to one agent. People's whole consent history is kept in `people`. */
export interface ConsentState {
  state: 'granted' | 'withdrawn'
  textVersion: string
  grantedAt: number
  withdrawnAt?: number
}

/** The last few touches, enough to say in words what the person did without reading the log. */
export interface RecentTouch {
  at: number
  kind: string
  activityId?: string
  title?: string
  detail?: string | number
}

export interface FacetExposure {
  views: number
  seconds: number
  lastAt: number
}

/** What people decided about a tag; rules never overrule it. */
export interface TagDecision {
  decision: 'hidden' | 'assigned' | 'withdrawn' | 'corrected'
  by: 'customer' | 'agent'
  at: number
  /** With `corrected`: what the customer says is true. */
  text?: string
}

/**
 * What plans and numbers count, for ever: by what it counts as, the month `YYYYMM` and a key (UTC+8), how often. The key
 * is the day of the month, `05`, and `05-<activityId>` for what is counted by activity.
 */
export type Commitments = Record<string, Record<string, Record<string, number>>>

/** The part of a relationship that is a pure fold over all its envelopes. */
export interface RelationshipFold {
  /** Last sequence applied, per source. */
  marks: Record<string, number>
  /** Stored forward-decayed sum; read with `readWarmth`. */
  warmth: number
  /** `notYet` before the first interaction. */
  firstAt: number
  lastAt: number
  seconds: number
  counts: Record<string, number>
  /** Points by day `YYYYMMDD` (UTC+8), for the line of 90 days. */
  days: Record<string, number>
  stageRank: number
  /** The latest policy signed; 0 before the first. */
  signedAt: number
  /** By the tag's key, which has no dot: one would split the database's path. */
  tags: Record<string, FoldedTag>
  /** What earned each tag, by the same keys; apart from them, so that a board need not fetch it. */
  evidence: Record<string, Evidence[]>
  tagKeys: TagKey[]
  facets: Record<string, FacetExposure>
  activityIds: string[]
  recent: RecentTouch[]
  /** The last touches that move a relationship on: visits, check-ins, surveys finished, proposals, … */
  milestones: RecentTouch[]
  /** Never counted from the two lists above, which forget. */
  commitments: Commitments
}

/** The folded view of one pair, and what both people decided. */
export interface Relationship extends RelationshipFold {
  _id: string
  agentId: string
  personId: string
  consent: ConsentState
  /** Which version of the folds made its numbers (`domain/log/folding/fold-version`); another one's are never read. */
  foldVersion: string
  /** What the customer chose to tell this agent. */
  introduction?: { name: string; avatar?: string }
  /** The agent's own name for them. */
  remarkName?: string
  /** Whose share brought them to this agent, at first touch; absent when the agent's own. The name is a copy, so that a list needs no second read. */
  broughtBy?: { linkId: string; personId?: string; name?: string }
  audience: 'acquaintance' | 'referral' | 'stranger'
  /** By the tag's key. */
  tagDecisions: Record<string, TagDecision>
  /** When the agent last looked. */
  seenAt: number
}

/** The `firstAt` of a fold without interactions: any real instant is smaller. */
export const notYet = Number.MAX_SAFE_INTEGER

export function relationshipId(agentId: string, personId: string): string {
  return `${agentId}:${personId}`
}
