import { halfLifeOf, ownTagHalfLives, taxonomy } from '../../words/tags/taxonomy'
import { landmark } from '../decay/forward-decay'
import { emptyDelta } from '../delta/fold-delta'
import { allKinds } from '../kinds/all-kinds'
import type { AnyKind } from '../kinds/description/kind'
import { tagRules } from '../tagging/rules'
import type { TagRule, TagRuleExample } from '../tagging/tag-rule'
import { warmthHalfLifeDays } from '../warmth/warmth-points'
import { emptyParticipationFold, emptyRelationshipFold } from './fold-envelope'
import { addToParticipation, addToRelationship } from './fold-interaction'

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
  /** Of each kind what is counted; its words are free to change. */
  kinds: readonly object[]
  /** What the examples of all rules fold to: lists, rounding and the shape of the document, as the code is. */
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

export function foldIngredients(): FoldIngredients {
  return { scale: foldScale, rules: tagRules.map(withoutWords), kinds: allKinds.map(counted), shape: foldExamples() }
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

/** What a kind says, and what only words ask for: free to change. */
type OnlySaid = 'fields' | 'contact' | 'settledBy' | 'detail' | 'told' | 'warmthReason' | 'stageReason'

/** Points are data, so that they can stand here. The compiler asks for every field of a kind that is not only said. */
function counted({ kind, by, points, carriesTo, isMilestone, isPassing, commitment, takenBackBy }: AnyKind): object {
  const undone = takenBackBy && 'toldAs' in takenBackBy ? { ...takenBackBy, told: undefined } : takenBackBy
  return { kind, by, points, carriesTo, isMilestone, isPassing, commitment, takenBackBy: undone } satisfies Record<
    Exclude<keyof AnyKind, OnlySaid>,
    unknown
  >
}

function withoutWords({ because: _because, examples: _examples, ...rule }: TagRule) {
  return rule
}

/**
 * The examples of all rules, earned and not, and each answer among them changed, as one customer's log: which fields come of
 * it, how many pieces are kept, how sums are rounded.
 */
function foldExamples(): unknown {
  const examples = tagRules.flatMap(({ examples: { earns, doesNot } }) => [earns, doesNot])
  const [relationship, participation] = [emptyDelta(), emptyDelta()]
  for (const { interaction, activity } of [...examples, ...examples.flatMap(changedAnswer)]) {
    addToRelationship(relationship, interaction, { agentId: 'agent', personId: 'person', activity })
    addToParticipation(participation, interaction, { activity })
  }
  return [emptyRelationshipFold(), emptyParticipationFold(), relationship, participation]
}

/** The same answer in the place of one given an hour before, which is taken back. */
function changedAnswer({ interaction, activity }: TagRuleExample): TagRuleExample[] {
  if (interaction.kind !== 'surveyAnswer') return []
  const { at, choices, rating } = interaction
  const replaced = { choices, rating, at: at - 3_600_000, ...(activity && { asked: activity }) }
  return [{ interaction: { ...interaction, replaced }, activity }]
}

/** FNV-1a twice over, with two offsets: a digest of our own source, where no one has a reason to seek a collision. */
function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x5bd1e995]
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    one = Math.imul(one ^ letter, 0x01000193)
    other = Math.imul(other ^ letter, 0x01000193)
  }
  return [one, other].map((hash) => (hash >>> 0).toString(16).padStart(8, '0')).join('')
}
