import { halfLifeOf } from '../../words/tags/taxonomy'
import { storedWeight } from '../decay/forward-decay'
import { addInc, addMax, addMin, addToSet, type FoldDelta, pushLatest } from '../delta/fold-delta'
import type { TouchContext } from '../envelope/touch-context'
import type { Interaction } from '../kinds/interaction'
import type { CompiledRules } from './compile-rules'
import { type EarnedTag, earnTags } from './earn-tags'

const evidenceKept = 8
const evidenceOrder = { at: 1, kind: 1, rule: 1, activityId: 1, title: 1, detail: 1, takesBack: 1 } as const

/** Adds what an interaction earns to a relationship's tags; a changed answer takes back what the old one had earned. */
export function foldTags(
  delta: FoldDelta,
  interaction: Interaction,
  context: TouchContext,
  rules?: CompiledRules,
): void {
  for (const earned of earnTags(interaction, context, rules)) foldEarned(delta, earned)
}

function foldEarned(delta: FoldDelta, { tag, weight, originRank, evidence, weighedAt }: EarnedTag): void {
  const path = `tags.${tag}`
  addInc(delta, `${path}.weight`, storedWeight(weight, weighedAt, halfLifeOf(tag)))
  addInc(delta, `${path}.count`, weight < 0 ? -1 : 1)
  addMin(delta, `${path}.firstAt`, evidence.at)
  addMax(delta, `${path}.lastAt`, evidence.at)
  addMax(delta, `${path}.originRank`, originRank)
  addToSet(delta, 'tagKeys', tag)
  pushLatest(delta, `evidence.${tag}`, evidence, { keep: evidenceKept, sort: evidenceOrder })
}
