import type { Relationship, RelationshipFold } from '../../people/relationship/relationship'
import { fromTheirSide } from '../../words/speech/from-their-side'
import type { TagDefinition, TagDimension, TagOrigin } from '../../words/tags/tag'
import { dimensionLabels, findTag, type OwnTag } from '../../words/tags/taxonomy'
import { weightAt } from '../decay/forward-decay'
import { holdsNow } from './date-conditions'
import { glanceAtTag, type KnownTag, presentTag } from './present-tag'

/** A tag as a list shows it. */
export interface TagGlance {
  key: string
  label: string
  dimension: TagDimension
  /** 0..1, for size. */
  strength: number
  /** 0..1, for opacity: 1 today, 0.5 after one half-life. */
  freshness: number
  /** Never on lists, only on the customer's own page. */
  isSensitive: boolean
}

/** A tag as the agent sees it on the customer's page. */
export interface ReadTag extends TagGlance {
  origin: TagOrigin
  why: string
  evidence: { at: number; words: string }[]
  /** The customer's own words, when corrected. */
  correction?: string
}

/** A tag as the customer sees it about themselves; hidden ones too, so that they can be brought back. */
export interface OwnedTag extends ReadTag {
  dimensionLabel: string
  sentence: string
  isHidden: boolean
}

type Glanced = Pick<Relationship, 'tags' | 'tagDecisions'> & Pick<RelationshipFold, 'firstAt' | 'lastAt' | 'days'>
type Tagged = Glanced & Pick<RelationshipFold, 'evidence'>

/** The tags an agent may see now, the most telling first. What people decided comes before what rules earned. */
export function readTags(relationship: Tagged, now: number, ownTags: readonly OwnTag[] = []): ReadTag[] {
  return readAll(relationship, now, ownTags).flatMap(({ tag, isHidden }) => (isHidden ? [] : [tag]))
}

/** The tags an agent may see on a list, in the same order, without the cost of their words. */
export function glanceAtTags(relationship: Glanced, now: number, ownTags: readonly OwnTag[] = []): TagGlance[] {
  return keysOf(relationship)
    .flatMap((key) => knownTag(key, relationship, now, ownTags) ?? [])
    .flatMap((known) => (known.decision?.decision === 'hidden' ? [] : [glanceAtTag(known, now)]))
    .sort(byTellingness)
}

/** What the customer reads about themselves, in words to them; what they hid is there, so that it can be brought back. */
export function readOwnedTags(relationship: Tagged, now: number, ownTags: readonly OwnTag[] = []): OwnedTag[] {
  return readAll(relationship, now, ownTags).map(({ tag, definition, isHidden }) => ({
    ...tag,
    why: fromTheirSide(tag.why),
    evidence: tag.evidence.map(({ at, words }) => ({ at, words: fromTheirSide(words) })),
    dimensionLabel: dimensionLabels[tag.dimension],
    sentence: definition.sentence,
    isHidden,
  }))
}

interface Reading {
  tag: ReadTag
  definition: TagDefinition
  isHidden: boolean
}

function readAll(relationship: Tagged, now: number, ownTags: readonly OwnTag[]): Reading[] {
  return keysOf(relationship)
    .flatMap((key) => readTag(key, relationship, now, ownTags))
    .sort(({ tag: a }, { tag: b }) => byTellingness(a, b))
}

/** How much a dimension tells an agent about what to do: a need more than the hour or the place somebody came from. */
const dimensionWeights: Record<TagDimension, number> = {
  need: 1,
  willingness: 1,
  lifeStage: 0.95,
  value: 0.85,
  relationship: 0.8,
  personality: 0.7,
  preference: 0.7,
  time: 0.5,
  space: 0.45,
}

function byTellingness(a: TagGlance, b: TagGlance): number {
  return tellingness(b) - tellingness(a) || (a.key < b.key ? -1 : 1)
}

function tellingness({ dimension, strength, freshness }: TagGlance): number {
  return dimensionWeights[dimension] * strength * (0.5 + 0.5 * freshness)
}

function keysOf({ tags, tagDecisions }: Glanced): string[] {
  return [...new Set([...Object.keys(tags), ...Object.keys(tagDecisions)])]
}

function readTag(key: string, relationship: Tagged, now: number, ownTags: readonly OwnTag[]): Reading[] {
  const known = knownTag(key, relationship, now, ownTags)
  if (!known) return []
  const { definition, decision } = known
  return [
    {
      tag: presentTag(known, relationship.evidence[key] ?? [], now),
      definition,
      isHidden: decision?.decision === 'hidden',
    },
  ]
}

/** Undefined for what is not to be shown now: faded, withdrawn, or no longer in the taxonomy. */
function knownTag(key: string, relationship: Glanced, now: number, ownTags: readonly OwnTag[]): KnownTag | undefined {
  const definition = findTag(key, ownTags)
  const decision = relationship.tagDecisions[key]
  if (!definition || decision?.decision === 'withdrawn') return undefined
  const folded = relationship.tags[key]
  const weight = folded ? weightAt(folded.weight, now, definition.halfLifeDays) : 0
  const isEarned = weight >= definition.shownFrom && holdsNow(definition, relationship, now)
  return isEarned || decision ? { definition, folded, weight, decision } : undefined
}
