import { halfLifeOf, ownTagHalfLives, taxonomy } from '../../words/tags/taxonomy'
import { landmark } from '../decay/forward-decay'
import { tagRules } from '../tagging/rules'
import type { TagRule } from '../tagging/tag-rule'
import { warmthHalfLifeDays } from '../warmth/warmth-points'
import { emptyParticipationFold, emptyRelationshipFold, foldEnvelope } from './fold-envelope'

/** What a stored sum must be read with: another landmark or half-life makes another number of it. */
export interface FoldScale {
  /** The instant (ms UTC) that forward decay counts from. */
  landmark: number
  warmthHalfLifeDays: number
  /** By tag key; an agent's own tags by their dimension. */
  tagHalfLifeDays: Record<string, number>
}

/** Everything that decides what a log folds to. */
export interface FoldIngredients {
  scale: FoldScale
  /** What each rule asks for and gives; its words are free to change. */
  rules: readonly Omit<TagRule, 'because' | 'examples'>[]
  /** What the examples of all rules fold to: points, stages, lists and the shape of the document, as the code is. */
  shape: unknown
}

export const foldScale: FoldScale = {
  landmark,
  warmthHalfLifeDays,
  tagHalfLifeDays: {
    ...ownTagHalfLives,
    ...Object.fromEntries(taxonomy.map(({ key }) => [key, halfLifeOf(key)])),
  },
}

/** What stood in the code when folds bore no version yet. */
export const scaleBeforeVersions: FoldScale = {
  landmark: Date.UTC(2025, 11, 31, 16),
  warmthHalfLifeDays: 7,
  tagHalfLifeDays: {},
}

export function foldIngredients(): FoldIngredients {
  return { scale: foldScale, rules: tagRules.map(withoutWords), shape: foldExamples() }
}

/** Sixteen hexadecimal digits that change with any of the ingredients. */
export function foldVersionOf(ingredients: FoldIngredients): string {
  return fingerprint(JSON.stringify(ingredients))
}

let version: string | undefined

/**
 * The version of the folds that this code makes, stamped on every relationship and participation. It is derived, so that
 * nobody can forget it: numbers of two versions are never compared, and what bears another one is folded anew from the log.
 */
export function foldVersion(): string {
  version ??= foldVersionOf(foldIngredients())
  return version
}

function withoutWords({ because: _because, examples: _examples, ...rule }: TagRule) {
  return rule
}

/** The examples of the rules, earned and not, as one customer's log: each kind of interaction stands among them. */
function foldExamples(): unknown {
  const pair = { agentId: 'agent', personId: 'person' }
  const folds = tagRules
    .flatMap(({ examples }) => [examples.earns, examples.doesNot])
    .map(({ interaction, activity }) =>
      foldEnvelope({ source: 'example', sequence: 1, interactions: [interaction] }, { ...pair, activity }),
    )
  return [emptyRelationshipFold(), emptyParticipationFold(), ...folds]
}

const primes = [0x01000193, 0x85ebca6b]

/** FNV-1a twice over, with two primes: a digest of our own source, where no one has a reason to seek a collision. */
function fingerprint(text: string): string {
  return primes
    .map((prime) => {
      let hash = 0x811c9dc5
      for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
