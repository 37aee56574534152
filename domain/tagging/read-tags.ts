import { sayAgo } from '../calendar/say-time'
import { weightAt } from '../decay/forward-decay'
import type { Relationship, RelationshipFold, TagDecision } from '../relationship/relationship'
import { originRanks } from './compile-rules'
import { holdsNow } from './date-conditions'
import { findRule } from './rules'
import { sayEvidence } from './say-evidence'
import { standingEvidence } from './standing-evidence'
import { type FoldedTag, type TagDefinition, type TagDimension, type TagOrigin, tagKeyOf } from './tag'
import { dimensionLabels, findTag, type OwnTag } from './taxonomy'

/** A tag as the agent sees it on the customer's page. */
export interface ReadTag {
  key: string
  label: string
  dimension: TagDimension
  /** 0..1, for size. */
  strength: number
  /** 0..1, for opacity: 1 today, 0.5 after one half-life. */
  freshness: number
  origin: TagOrigin
  why: string
  evidence: { at: number; words: string }[]
  /** The customer's own words, when corrected. */
  correction?: string
  /** Never on lists, only on the customer's own page. */
  isSensitive: boolean
}

/** A tag as the customer sees it about themselves; hidden ones too, so that they can be brought back. */
export interface OwnedTag extends ReadTag {
  dimensionLabel: string
  sentence: string
  isHidden: boolean
}

type Tagged = Pick<Relationship, 'tags' | 'tagDecisions'> & Pick<RelationshipFold, 'firstAt' | 'lastAt' | 'days'>

/** The tags an agent may see now, strongest first. What people decided comes before what rules earned. */
export function readTags(relationship: Tagged, now: number, ownTags: readonly OwnTag[] = []): ReadTag[] {
  return readOwnedTags(relationship, now, ownTags)
    .filter(({ isHidden }) => !isHidden)
    .map(({ dimensionLabel: _label, sentence: _sentence, isHidden: _isHidden, ...tag }) => tag)
}

/** What the customer sees about themselves: the agent's view and what they hid from it, strongest first. */
export function readOwnedTags(relationship: Tagged, now: number, ownTags: readonly OwnTag[] = []): OwnedTag[] {
  return fieldsOf(relationship)
    .flatMap((field) => readField(field, relationship, now, ownTags))
    .sort((a, b) => b.strength - a.strength || (a.key < b.key ? -1 : 1))
}

function fieldsOf({ tags, tagDecisions }: Tagged): string[] {
  return [...new Set([...Object.keys(tags), ...Object.keys(tagDecisions)])]
}

function readField(field: string, relationship: Tagged, now: number, ownTags: readonly OwnTag[]): OwnedTag[] {
  const definition = findTag(tagKeyOf(field), ownTags)
  const decision = relationship.tagDecisions[field]
  if (!definition || decision?.decision === 'withdrawn') return []
  const folded = relationship.tags[field]
  const weight = folded ? weightAt(folded.weight, now, definition.halfLifeDays) : 0
  const isEarned = weight >= definition.shownFrom && holdsNow(definition, relationship, now)
  if (!isEarned && !isKeptByDecision(decision)) return []
  return [present(definition, folded, weight, decision, now)]
}

function isKeptByDecision(decision: TagDecision | undefined): boolean {
  return decision !== undefined && decision.decision !== 'withdrawn'
}

function present(
  definition: TagDefinition,
  folded: FoldedTag | undefined,
  weight: number,
  decision: TagDecision | undefined,
  now: number,
): OwnedTag {
  const standing = standingEvidence(folded?.evidence ?? [])
  const isAssigned = decision?.decision === 'assigned'
  const lastAt = Math.max(folded?.lastAt ?? 0, decision?.at ?? 0)
  const strength = strengthOf(weight, definition.shownFrom)
  return {
    key: definition.key,
    label: definition.label,
    dimension: definition.dimension,
    dimensionLabel: dimensionLabels[definition.dimension],
    strength: isAssigned ? Math.max(0.6, strength) : strength,
    freshness: freshnessOf(lastAt, now, definition.halfLifeDays),
    origin: isAssigned ? 'noted' : originOf(folded),
    why: sayWhy(standing.at(-1)?.rule, standing.length, decision, now),
    evidence: [...standing]
      .reverse()
      .slice(0, 5)
      .map((each) => ({ at: each.at, words: sayEvidence(each, now) }))
      .concat(isAssigned && decision ? [{ at: decision.at, words: `${sayAgo(decision.at, now)}你亲手打上` }] : []),
    ...(decision?.decision === 'corrected' && decision.text !== undefined && { correction: decision.text }),
    isSensitive: definition.isSensitive === true,
    sentence: definition.sentence,
    isHidden: decision?.decision === 'hidden',
  }
}

/** 0.4 at the threshold, rising towards 1: eight times the threshold is nearly full. */
function strengthOf(weight: number, shownFrom: number): number {
  const times = Math.max(0, weight) / shownFrom
  return round2(Math.min(1, 0.4 + 0.2 * Math.log2(Math.max(1, times))))
}

function freshnessOf(lastAt: number, now: number, halfLifeDays: number): number {
  return round2(Math.min(1, 2 ** ((lastAt - now) / (halfLifeDays * 86_400_000))))
}

function originOf(folded: FoldedTag | undefined): TagOrigin {
  const origins = Object.keys(originRanks) as TagOrigin[]
  return origins.find((origin) => originRanks[origin] === (folded?.originRank ?? 0)) ?? 'captured'
}

function sayWhy(rule: string | undefined, times: number, decision: TagDecision | undefined, now: number): string {
  if (decision?.decision === 'corrected') return `TA 自己更正过:${decision.text ?? ''}`
  if (decision?.decision === 'assigned') return `你在${sayAgo(decision.at, now)}给 TA 打上的`
  const because = rule === undefined ? undefined : findRule(rule)?.because
  return `${because ?? '来自 TA 的互动'}${times > 1 ? `,最近 ${times} 次` : ''}`
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
