import type { RelationshipFold } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { sayAgo } from '../../words/calendar/say-time'
import { allKinds } from '../kinds/all-kinds'
import type { AnyKind } from '../kinds/description/kind'
import { findKind } from '../kinds/find-kind'
import type { InteractionKind } from '../kinds/interaction'

export const stageKeys = ['pool', 'nurture', 'convert', 'sign', 'keep'] as const
export type StageKey = (typeof stageKeys)[number]

export const stageLabels: Record<StageKey, string> = {
  pool: '蓄客',
  nurture: '养客',
  convert: '转化',
  sign: '成交',
  keep: '老客',
}

export interface StageReading {
  key: StageKey
  label: string
  why: string
}

/** How far an interaction carries a relationship: 0 pool, 1 nurture, 2 convert, 3 signed. The furthest reached holds. */
export function stageRankOf(kind: InteractionKind): number {
  return stageKeys.indexOf(findKind(kind)?.carriesTo ?? 'pool')
}

/** A policy is “just signed” for a month; then service to a customer of long standing begins. */
const signedForMs = 30 * dayMs

export function readStage(
  relationship: Pick<RelationshipFold, 'stageRank' | 'signedAt' | 'counts' | 'lastAt'>,
  now: number,
): StageReading {
  const key = stageAt(relationship, now)
  return { key, label: stageLabels[key], why: sayStage(key, relationship, now) }
}

function stageAt({ stageRank, signedAt }: Pick<RelationshipFold, 'stageRank' | 'signedAt'>, now: number): StageKey {
  if (stageRank >= 3) return now - signedAt < signedForMs ? 'sign' : 'keep'
  if (stageRank === 2) return 'convert'
  return stageRank === 1 ? 'nurture' : 'pool'
}

/** What to ask the database for a stage: the rank, and for the two signed stages a bound on `signedAt`. */
export function stageBounds(
  stage: StageKey,
  now: number,
): { stageRank: number; signedAfter?: number; signedUpTo?: number } {
  if (stage === 'sign') return { stageRank: 3, signedAfter: now - signedForMs }
  if (stage === 'keep') return { stageRank: 3, signedUpTo: now - signedForMs }
  return { stageRank: stageKeys.indexOf(stage) }
}

/** The two that carry furthest come first. */
const reasons = allKinds
  .flatMap(({ kind, stageReason }: AnyKind) => (stageReason ? [{ kind, ...stageReason }] : []))
  .sort((a, b) => a.place - b.place)

function sayStage(
  key: StageKey,
  { counts, signedAt, lastAt }: Pick<RelationshipFold, 'counts' | 'signedAt' | 'lastAt'>,
  now: number,
): string {
  if (key === 'sign') return `${sayAgo(signedAt, now)}签了保单，正是打磨服务的时候`
  if (key === 'keep') return `${sayAgo(signedAt, now)}签单，现在是老客户`
  if (key === 'pool') return lastAt === 0 ? '刚同意认识你' : '看过你的内容，还没有更进一步'
  const deeds = reasons.flatMap(({ kind, say }) => ((counts[kind] ?? 0) > 0 ? [say] : []))
  return deeds.slice(0, 2).join('，')
}
