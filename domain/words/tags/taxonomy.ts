import type { TagDefinition, TagDimension, TagKey } from './tag'
import { lifeStageTags } from './taxonomy/life-stage'
import { needTags } from './taxonomy/need'
import { personalityTags } from './taxonomy/personality'
import { preferenceTags } from './taxonomy/preference'
import { relationshipTags } from './taxonomy/relationship'
import { spaceTags } from './taxonomy/space'
import { timeTags } from './taxonomy/time'
import { valueTags } from './taxonomy/value'
import { willingnessTags } from './taxonomy/willingness'

export const dimensionLabels: Record<TagDimension, string> = {
  time: '时间',
  space: '空间',
  personality: '性格',
  preference: '偏好',
  need: '需求',
  lifeStage: '人生阶段',
  relationship: '关系',
  value: '价值',
  willingness: '意愿',
}

/** Half-life of an agent's own tags, which have no definition here. */
export const ownTagHalfLives: Readonly<Record<TagDimension, number>> = {
  time: 90,
  space: 180,
  personality: 180,
  preference: 120,
  need: 30,
  lifeStage: 365,
  relationship: 180,
  value: 180,
  willingness: 14,
}

export const taxonomy: readonly TagDefinition[] = [
  ...needTags,
  ...lifeStageTags,
  ...preferenceTags,
  ...personalityTags,
  ...timeTags,
  ...spaceTags,
  ...relationshipTags,
  ...valueTags,
  ...willingnessTags,
]

/** What an activity can be about. */
export const topicTags: readonly TagDefinition[] = taxonomy.filter(({ isTopic }) => isTopic)

const byKey = new Map(taxonomy.map((definition) => [definition.key, definition]))

export interface OwnTag {
  key: string
  label: string
}

/** The definition of a tag of the taxonomy, or of one the agent added; undefined when there is none. */
export function findTag(key: string, ownTags: readonly OwnTag[] = []): TagDefinition | undefined {
  const known = byKey.get(key as TagKey)
  if (known) return known
  const own = ownTags.find((tag) => tag.key === key)
  return own && defineOwnTag(own)
}

/** Days in which a tag's weight halves, by the tag or else by its dimension. */
export function halfLifeOf(key: TagKey): number {
  return byKey.get(key)?.halfLifeDays ?? ownTagHalfLives[dimensionOf(key)]
}

export function dimensionOf(key: TagKey): TagDimension {
  return key.slice(0, key.indexOf(':')) as TagDimension
}

function defineOwnTag({ key, label }: OwnTag): TagDefinition {
  const dimension = dimensionOf(key as TagKey)
  return {
    key: key as TagKey,
    dimension,
    label,
    halfLifeDays: ownTagHalfLives[dimension],
    shownFrom: 0.5,
    isTopic: true,
    sentence: `TA 给你记了“${label}”`,
  }
}
