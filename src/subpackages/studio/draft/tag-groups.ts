import type { TagDefinition, TagDimension } from '@domain/tagging/tag'
import { tagDimensions } from '@domain/tagging/tag'
import { dimensionLabels, findTag, taxonomy, topicTags } from '@domain/tagging/taxonomy'

export interface TagGroup {
  dimension: TagDimension
  label: string
  tags: TagDefinition[]
}

// When and where someone reads is captured, never asked.
const captured: readonly TagDimension[] = ['time', 'space']

/** What an activity can be about, by dimension. */
export const topicGroups = groupTags(topicTags)

/** What an answer can say about a person, by dimension. */
export const answerGroups = groupTags(taxonomy.filter(({ dimension }) => !captured.includes(dimension)))

export function tagLabel(key: string): string {
  return findTag(key)?.label ?? key
}

function groupTags(tags: readonly TagDefinition[]): TagGroup[] {
  return tagDimensions
    .map((dimension) => ({
      dimension,
      label: dimensionLabels[dimension],
      tags: tags.filter((tag) => tag.dimension === dimension),
    }))
    .filter((group) => group.tags.length > 0)
}
