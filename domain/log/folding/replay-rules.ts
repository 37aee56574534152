import type { Relationship } from '../../people/relationship/relationship'
import type { OwnTag } from '../../words/tags/taxonomy'
import type { CompiledRules } from '../tagging/compile-rules'
import { readTags } from '../tagging/read-tags'
import { type FoldStep, foldAll } from './fold-envelope'

/** A relationship as it lies in the database, and its whole log. */
export interface ToldHistory {
  relationship: Relationship
  steps: readonly FoldStep[]
}

export interface ShownTag {
  key: string
  label: string
}

/** What changes on the agent's page about one person. */
export interface TagDiff {
  personId: string
  gains: ShownTag[]
  loses: ShownTag[]
}

/**
 * What other rules would have made of the same log: which tags the agent would newly see and which no longer, at `now`
 * (ms), for everybody for whom anything changes. What people decided stands: a hidden tag is not gained, one assigned by
 * hand is not lost.
 */
export function replayRules(
  histories: readonly ToldHistory[],
  { rules, now, ownTags }: { rules: CompiledRules; now: number; ownTags: readonly OwnTag[] },
): TagDiff[] {
  return histories.flatMap(({ relationship, steps }) => {
    const { tags, evidence } = foldAll(steps, rules).relationship
    const before = readTags(relationship, now, ownTags)
    const after = readTags({ ...relationship, tags, evidence }, now, ownTags)
    const diff = {
      personId: relationship.personId,
      gains: missingFrom(before, after),
      loses: missingFrom(after, before),
    }
    return diff.gains.length + diff.loses.length > 0 ? [diff] : []
  })
}

function missingFrom(known: readonly ShownTag[], tags: readonly ShownTag[]): ShownTag[] {
  const keys = new Set(known.map(({ key }) => key))
  return tags.filter(({ key }) => !keys.has(key)).map(({ key, label }) => ({ key, label }))
}
