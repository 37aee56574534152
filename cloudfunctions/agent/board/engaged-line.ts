import { readStage } from '@domain/log/engagement-stage/engagement-stage'
import { glanceAtTags } from '@domain/log/tagging/read-tags'
import { isLatestNoted, saySitting } from '@domain/log/touch/say-sitting'
import { readWarmth } from '@domain/log/warmth/read-warmth'
import type { Relationship } from '@domain/people/relationship/relationship'
import type { OwnTag } from '@domain/words/tags/taxonomy'
import { nameOf } from '../../_store/relationship/relationships'

const tagsOnLine = 3

/** What a line needs not, and is most of a relationship's size. */
export const notOnBoard = ['evidence', 'marks', 'facets', 'tagKeys', 'activityIds', 'commitments'] as const
export type BoardRelationship = Omit<Relationship, (typeof notOnBoard)[number]>

/** One line of the board, from the relationship alone. */
export function presentLine(relationship: BoardRelationship, ownTags: readonly OwnTag[], now: number) {
  const { lastAt, seenAt, broughtBy } = relationship
  const shown = glanceAtTags(relationship, now, ownTags).filter(({ isSensitive }) => !isSensitive)
  return {
    person: nameOf(relationship),
    warmth: readWarmth(relationship, now),
    stage: readStage(relationship, now),
    words: saySitting(relationship, now),
    ...(isLatestNoted(relationship) && { isNoted: true }),
    lastAt,
    isUnread: lastAt > seenAt,
    topTags: shown.slice(0, tagsOnLine).map(({ key, label }) => ({ key, label })),
    ...(broughtBy?.name !== undefined && { broughtBy: broughtBy.name }),
  }
}

/** What the filter chips offer: tags and activities met on these lines, the most frequent first. */
export function presentFilters(relationships: readonly BoardRelationship[], ownTags: readonly OwnTag[], now: number) {
  const tags = relationships.flatMap((each) =>
    glanceAtTags(each, now, ownTags).filter(({ isSensitive }) => !isSensitive),
  )
  const touches = relationships.flatMap(({ recent }) =>
    recent.flatMap(({ activityId, title }) => (activityId && title ? [{ key: activityId, label: title }] : [])),
  )
  return {
    tags: mostFrequent(tags, 12),
    activities: mostFrequent(touches, 8).map(({ key, label }) => ({ activityId: key, title: label })),
  }
}

function mostFrequent(entries: readonly { key: string; label: string }[], most: number) {
  const counts = new Map<string, { key: string; label: string; count: number }>()
  for (const { key, label } of entries) {
    const entry = counts.get(key) ?? { key, label, count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ key, label }) => ({ key, label }))
}
