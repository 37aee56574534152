import type { RelationshipFold } from '../../people/relationship/relationship'
import { weightAt } from '../decay/forward-decay'
import { sayWarmth } from './say-warmth'
import type { WarmthLevel } from './warmth-level'
import { warmthHalfLifeDays } from './warmth-points'

export interface Warmth {
  level: WarmthLevel
  /** The decayed sum now, one decimal. */
  value: number
  why: string
}

/** How warm a relationship is now, and why, in words. */
export function readWarmth(
  relationship: Pick<RelationshipFold, 'warmth' | 'lastAt' | 'recent' | 'milestones'>,
  now: number,
): Warmth {
  const value = weightAt(relationship.warmth, now, warmthHalfLifeDays)
  return { level: levelOf(value), value: Math.round(value * 10) / 10, why: sayWarmth(relationship, now) }
}

/** A few minutes of reading are warm, a seat taken on top of them hot, a talk asked for and booked boiling. */
export function levelOf(value: number): WarmthLevel {
  if (value >= 20) return 'boiling'
  if (value >= 10) return 'hot'
  return value >= 3 ? 'warm' : 'cold'
}
