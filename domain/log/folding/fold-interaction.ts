import { dayKey } from '../../words/calendar/in-china'
import { addCommitment } from '../commitments/add-commitment'
import { storedWeight } from '../decay/forward-decay'
import { addInc, addMax, addMin, addToSet, type FoldDelta, pushLatest } from '../delta/fold-delta'
import { stageRankOf } from '../engagement-stage/engagement-stage'
import type { TouchContext } from '../envelope/touch-context'
import type { Interaction } from '../kinds/interaction'
import { isMilestone, isOwnDeed, isRecent } from '../kinds/milestone'
import type { CompiledRules } from '../tagging/compile-rules'
import { foldTags } from '../tagging/fold-tags'
import { touchOf } from '../touch/touch-of'
import { warmthHalfLifeDays, warmthPoints } from '../warmth/warmth-points'

/** Adds one interaction to the delta of a relationship. */
export function addToRelationship(
  delta: FoldDelta,
  interaction: Interaction,
  context: TouchContext,
  rules?: CompiledRules,
): void {
  const points = foldShared(delta, interaction)
  if (points !== 0) addInc(delta, `days.${dayKey(interaction.at)}`, points)
  addMax(delta, 'stageRank', stageRankOf(interaction.kind))
  if (interaction.kind === 'policySigned') addMax(delta, 'signedAt', interaction.at)
  if (interaction.kind === 'facet') foldFacet(delta, interaction)
  if (context.activity) addToSet(delta, 'activityIds', context.activity.activityId)
  foldTouch(delta, interaction, context)
  addCommitment(delta, interaction, context)
  foldTags(delta, interaction, context, rules)
}

/** Adds one interaction to the delta of a participation. */
export function addToParticipation(
  delta: FoldDelta,
  interaction: Interaction,
  { activity }: Pick<TouchContext, 'activity'>,
): void {
  foldShared(delta, interaction)
  // Only sections that the activity has: a phone may name any, and each would stay for ever.
  if (interaction.kind === 'read' && activity && Object.hasOwn(activity.sections, interaction.section)) {
    addMax(delta, `depths.${interaction.section}`, interaction.depth)
  }
  if (interaction.kind === 'favourite') {
    addMax(delta, interaction.on ? 'favouriteAt' : 'unfavouriteAt', interaction.at)
  }
}

/** What both folds keep: warmth, first and last, seconds, counts. Returns the points. */
function foldShared(delta: FoldDelta, interaction: Interaction): number {
  const points = warmthPoints(interaction)
  if (points !== 0) addInc(delta, 'warmth', storedWeight(points, interaction.at, warmthHalfLifeDays))
  if (isOwnDeed(interaction.kind)) {
    addMin(delta, 'firstAt', interaction.at)
    addMax(delta, 'lastAt', interaction.at)
  }
  addInc(delta, `counts.${interaction.kind}`, 1)
  if (interaction.kind === 'dwell') addInc(delta, 'seconds', Math.round(interaction.seconds))
  return points
}

function foldFacet(delta: FoldDelta, { facet, seconds, at }: { facet: string; seconds: number; at: number }): void {
  addInc(delta, `facets.${facet}.views`, 1)
  addInc(delta, `facets.${facet}.seconds`, Math.round(seconds))
  addMax(delta, `facets.${facet}.lastAt`, at)
}

const touchOrder = { at: 1, kind: 1, activityId: 1, title: 1, detail: 1 } as const

function foldTouch(delta: FoldDelta, interaction: Interaction, context: TouchContext): void {
  const touch = touchOf(interaction, context.activity)
  if (isRecent(interaction.kind)) pushLatest(delta, 'recent', touch, { keep: 24, sort: touchOrder })
  if (isMilestone(interaction.kind)) pushLatest(delta, 'milestones', touch, { keep: 30, sort: touchOrder })
}
