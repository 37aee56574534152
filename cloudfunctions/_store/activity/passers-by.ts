import { randomInt } from 'node:crypto'
import { database } from '../../_runtime/database'

/** Spreads the openings of one activity so that a link in a big group does not make one document hot. */
const shards = 8

/** Counts an opening by somebody who did not agree: a number, nothing about them. */
export async function countPasserBy(activityId: string): Promise<void> {
  const _id = `${activityId}:${randomInt(shards)}`
  const countOne = () => database.anonymousCounters.update({ _id }, { $inc: { opens: 1 } })
  if (await countOne()) return
  if (await database.anonymousCounters.add({ _id, activityId, opens: 1 })) return
  await countOne()
}

/** Openings per activity. */
export async function countPassersBy(activityIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.anonymousCounters.aggregate<{ _id: string; opens: number }>([
    { $match: { activityId: { $in: activityIds } } },
    { $group: { _id: '$activityId', opens: { $sum: '$opens' } } },
  ])
  return new Map(rows.map(({ _id, opens }) => [_id, opens]))
}
