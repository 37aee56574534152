import type { listEngaged } from '@contract/board/list-engaged'
import type { InputOf } from '@contract/operation'
import { storedWeight } from '@domain/log/decay/forward-decay'
import { stageBounds } from '@domain/log/engagement-stage/engagement-stage'
import { foldVersion } from '@domain/log/folding/fold-version'
import type { Relationship } from '@domain/people/relationship/relationship'
import type { TagKey } from '@domain/words/tags/tag'
import { findTag, type OwnTag } from '@domain/words/tags/taxonomy'
import { placeAfter, readCursor, toCursor } from '../../_runtime/cursor'
import type { Where } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'

type Input = InputOf<typeof listEngaged>

const orderFields = { newest: 'lastAt', warmest: 'warmth' } as const

/** One query that an index answers in order: whom this agent may see, narrowed as asked, after the cursor. */
export function engagedQuery(input: Input, agentId: string, ownTags: readonly OwnTag[], now: number) {
  const field = orderFields[input.order]
  const parts: Where[] = []
  if (input.cursor !== undefined) parts.push(placeAfter(field, cursorOf(input.cursor, input.order)))
  if (input.tag !== undefined) parts.push(bearing(input.tag as TagKey, ownTags, now))
  if (input.stage !== undefined) parts.push(inStage(input.stage, now))
  if (input.unreadOnly) parts.push({ $expr: { $gt: ['$lastAt', '$seenAt'] } })
  return {
    where: {
      agentId,
      'consent.state': 'granted',
      foldVersion: foldVersion(),
      ...(input.audience !== undefined && { audience: input.audience }),
      ...(input.activityId !== undefined && { activityIds: input.activityId }),
      ...(parts.length > 0 && { $and: parts }),
    },
    sort: { [field]: -1, _id: 1 } as const,
  }
}

/** Where the next page begins. A stored warmth means nothing without the version it was folded by, which goes with it. */
export function cursorAt(
  { _id, ...values }: Pick<Relationship, '_id' | 'lastAt' | 'warmth'>,
  order: Input['order'],
): string {
  return toCursor(values[orderFields[order]], order === 'warmest' ? `${foldVersion()} ${_id}` : _id)
}

/** A list that was begun before a release is begun again, as one whose cursor nobody here made. */
function cursorOf(cursor: string, order: Input['order']): string {
  if (order !== 'warmest') return cursor
  const [warmth, place] = readCursor(cursor)
  const [version, _id] = place.split(' ')
  return version === foldVersion() && _id !== undefined ? toCursor(warmth, _id) : refuse('invalid_input')
}

/**
 * Whoever shows the tag now. Stored weights grow by a common factor with time, so “the weight now is at least n” is a
 * bound on the stored number.
 */
function bearing(tag: TagKey, ownTags: readonly OwnTag[], now: number): Where {
  const definition = findTag(tag, ownTags) ?? refuse('tag_unknown')
  const decision = `tagDecisions.${tag}.decision`
  const least = storedWeight(definition.shownFrom, now, definition.halfLifeDays)
  return {
    tagKeys: tag,
    [decision]: { $nin: ['hidden', 'withdrawn'] },
    $or: [{ [`tags.${tag}.weight`]: { $gte: least } }, { [decision]: { $in: ['assigned', 'corrected'] } }],
  }
}

function inStage(stage: NonNullable<Input['stage']>, now: number): Where {
  const { stageRank, signedAfter, signedUpTo } = stageBounds(stage, now)
  return {
    stageRank,
    ...(signedAfter !== undefined && { signedAt: { $gt: signedAfter } }),
    ...(signedUpTo !== undefined && { signedAt: { $lte: signedUpTo } }),
  }
}
