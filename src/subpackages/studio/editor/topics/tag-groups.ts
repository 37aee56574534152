import type { TagDefinition, TagDimension } from '@domain/words/tags/tag'
import { tagDimensions } from '@domain/words/tags/tag'
import { dimensionLabels, findTag, taxonomy, topicTags } from '@domain/words/tags/taxonomy'

export interface TagGroup {
  dimension: TagDimension
  label: string
  tags: TagDefinition[]
}

// The other dimensions are earned by what people do: where they open it, whom they bring, how close they stand.
const answerable: readonly TagDimension[] = ['need', 'lifeStage', 'preference', 'personality', 'time']

/** What an activity can be about, by dimension. */
export const topicGroups = groupTags(topicTags, tagDimensions)

/** What an answer can say about a person, by dimension. */
export const answerGroups = groupTags(taxonomy, answerable)

export function tagLabel(key: string): string {
  return findTag(key)?.label ?? key
}

function groupTags(tags: readonly TagDefinition[], dimensions: readonly TagDimension[]): TagGroup[] {
  return dimensions
    .map((dimension) => ({
      dimension,
      label: dimensionLabels[dimension],
      tags: tags.filter((tag) => tag.dimension === dimension),
    }))
    .filter((group) => group.tags.length > 0)
}
