import type { Relationship } from '../../people/relationship/relationship'
import { dayMs } from '../../words/calendar/china-time'
import type { FoldedTag, TagKey } from '../../words/tags/tag'
import { dimensionOf, halfLifeOf } from '../../words/tags/taxonomy'
import { storedWeight } from '../decay/forward-decay'
import { warmthHalfLifeDays } from '../warmth/warmth-points'
import type { FoldScale } from './fold-version'

/**
 * The same warmth and weights as at `now` (ms), written in the scale of this code: for telling what a version has shown
 * beside what this one shows. Only for reading: at any other instant the two scales part again.
 */
export function rescale(relationship: Relationship, scale: FoldScale, now: number): Relationship {
  const read = (stored: number, halfLifeDays: number) => stored * 2 ** ((scale.landmark - now) / (halfLifeDays * dayMs))
  const rescaleTag = (key: TagKey, tag: FoldedTag): FoldedTag => {
    const before = scale.tagHalfLifeDays[key] ?? scale.tagHalfLifeDays[dimensionOf(key)] ?? halfLifeOf(key)
    return { ...tag, weight: storedWeight(read(tag.weight, before), now, halfLifeOf(key)) }
  }
  return {
    ...relationship,
    warmth: storedWeight(read(relationship.warmth, scale.warmthHalfLifeDays), now, warmthHalfLifeDays),
    tags: Object.fromEntries(
      Object.entries(relationship.tags).map(([key, tag]) => [key, rescaleTag(key as TagKey, tag)]),
    ),
  }
}
