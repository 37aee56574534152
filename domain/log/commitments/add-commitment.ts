import { dayKey } from '../../words/calendar/in-china'
import { addInc, type FoldDelta } from '../delta/fold-delta'
import type { TouchContext } from '../envelope/touch-context'
import { findKind } from '../kinds/find-kind'
import type { Interaction } from '../kinds/interaction'

/**
 * Adds what plans count an interaction as to the delta of a relationship: one increment at its day, so that the order of
 * envelopes does not matter, and what takes one back leaves nothing behind.
 */
export function addCommitment(
  delta: FoldDelta,
  { kind, at }: Interaction,
  { activity }: Pick<TouchContext, 'activity'>,
): void {
  const { commitment } = findKind(kind) ?? {}
  if (!commitment) return
  const day = dayKey(at)
  const [month, dayOfMonth] = [day.slice(0, 6), day.slice(6)]
  const key = commitment.perActivity ? `${dayOfMonth}-${activity?.activityId ?? ''}` : dayOfMonth
  addInc(delta, `commitments.${commitment.as}.${month}.${key}`, commitment.takesOneBack ? -1 : 1)
}
