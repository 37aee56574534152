import type { Points } from '../kinds/description/points'
import { findKind } from '../kinds/find-kind'
import type { Interaction } from '../kinds/interaction'

/** A week: who was here yesterday stands clearly above who was here last month. */
export const warmthHalfLifeDays = 7

/** Points of one interaction, as its kind says. */
export function warmthPoints(interaction: Interaction): number {
  const points = findKind(interaction.kind)?.points ?? 0
  return typeof points === 'number' ? points : pointsFrom(points, interaction as unknown as Record<string, unknown>)
}

function pointsFrom(points: Exclude<Points, number>, fields: Record<string, unknown>): number {
  if ('when' in points) return fields[points.when] ? points.points : 0
  if ('unless' in points) return fields[points.unless] ? 0 : points.points
  if ('steps' in points) {
    return points.steps.find(({ atLeast }) => Number(fields[points.of]) >= atLeast)?.points ?? 0
  }
  return (points.points ?? 0) + byMinute(Number(fields[points.perMinuteOf]), points.upTo)
}

/** Sixty-fourths, so that sums of points are exact in a double and their order does not matter. */
function byMinute(seconds: number, most: number): number {
  return Math.round(Math.min(most, seconds / 60) * 64) / 64
}
