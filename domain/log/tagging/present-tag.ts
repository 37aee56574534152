import type { TagDecision } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import { afterChinese, sayAgo, sayTime } from '../../words/calendar/say-time'
import type { Evidence, FoldedTag, TagDefinition, TagOrigin } from '../../words/tags/tag'
import { originRanks } from './compile-rules'
import type { ReadTag, TagGlance } from './read-tags'
import { findRule } from './rules'
import { sayEvidence } from './say-evidence'
import { standingEvidence } from './standing-evidence'

export interface KnownTag {
  definition: TagDefinition
  /** Absent when only a decision gives the tag. */
  folded?: FoldedTag
  /** Read now. */
  weight: number
  decision?: TagDecision
}

/** A tag as a list shows it: its name, size and freshness, without a word of why. */
export function glanceAtTag({ definition, folded, weight, decision }: KnownTag, now: number): TagGlance {
  const strength = strengthOf(weight, definition.shownFrom)
  const lastAt = Math.max(folded?.lastAt ?? 0, decision?.at ?? 0)
  return {
    key: definition.key,
    label: definition.label,
    dimension: definition.dimension,
    strength: decision?.decision === 'assigned' ? Math.max(0.6, strength) : strength,
    freshness: freshnessOf(lastAt, now, definition.halfLifeDays),
    isSensitive: definition.isSensitive === true,
  }
}

/** A tag with its size, its freshness, and its reason and evidence in words to the agent. */
export function presentTag(known: KnownTag, evidence: readonly Evidence[], now: number): ReadTag {
  const { definition, folded, decision } = known
  const standing = standingEvidence(evidence)
  const lastAt = Math.max(standing.at(-1)?.at ?? folded?.lastAt ?? 0, decision?.at ?? 0)
  return {
    ...glanceAtTag(known, now),
    freshness: freshnessOf(lastAt, now, definition.halfLifeDays),
    origin: originOf(decision, folded, evidence, standing),
    why: sayWhy(standing.at(-1)?.rule, standing.length, decision, now),
    evidence: [...sayDecision(decision, standing, now), ...sayStanding(standing, now)],
    ...(decision?.decision === 'corrected' && decision.text !== undefined && { correction: decision.text }),
  }
}

/** Assigning may have been logged as a fact noted; it is told once. */
function sayDecision(
  decision: TagDecision | undefined,
  standing: readonly Evidence[],
  now: number,
): ReadTag['evidence'] {
  if (decision?.decision !== 'assigned' || standing.some(({ at }) => at === decision.at)) return []
  return [{ at: decision.at, words: `${sayTime(decision.at, now)} 你亲手打上` }]
}

/** The latest five, newest first. */
function sayStanding(standing: readonly Evidence[], now: number): ReadTag['evidence'] {
  const newestFirst = [...standing].reverse().slice(0, 5)
  return newestFirst.map((evidence) => ({ at: evidence.at, words: sayEvidence(evidence, now) }))
}

/** 0.4 at the threshold, rising towards 1: eight times the threshold is nearly full. */
function strengthOf(weight: number, shownFrom: number): number {
  const times = Math.max(0, weight) / shownFrom
  return round2(Math.min(1, 0.4 + 0.2 * Math.log2(Math.max(1, times))))
}

function freshnessOf(lastAt: number, now: number, halfLifeDays: number): number {
  return round2(Math.min(1, 2 ** ((lastAt - now) / (halfLifeDays * dayMs))))
}

/** What people decided, else the strongest origin ever seen; after an answer taken back, of what still stands. */
function originOf(
  decision: TagDecision | undefined,
  folded: FoldedTag | undefined,
  evidence: readonly Evidence[],
  standing: readonly Evidence[],
): TagOrigin {
  if (decision?.decision === 'assigned') return 'noted'
  if (decision?.decision === 'corrected') return 'answered'
  const isTakenBack = evidence.some(({ takesBack }) => takesBack !== undefined)
  const ranks = isTakenBack ? standing.map(rankOf) : [folded?.originRank ?? 0]
  const strongest = Math.max(0, ...ranks)
  return origins.find((origin) => originRanks[origin] === strongest) ?? 'captured'
}

const origins = Object.keys(originRanks) as TagOrigin[]

function rankOf({ rule }: Evidence): number {
  return originRanks[findRule(rule)?.origin ?? 'captured']
}

function sayWhy(rule: string | undefined, times: number, decision: TagDecision | undefined, now: number): string {
  if (decision?.decision === 'corrected') return `TA 自己更正过：${decision.text ?? ''}`
  if (decision?.decision === 'assigned') return `你在${afterChinese(sayAgo(decision.at, now))}给 TA 打上的`
  const because = rule === undefined ? undefined : findRule(rule)?.because
  return `${because ?? '来自 TA 的互动'}${times > 1 ? `，另有 ${times - 1} 条依据` : ''}`
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
