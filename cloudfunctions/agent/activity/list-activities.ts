import { listActivities as operation } from '@contract/activity/list-activities'
import type { Activity } from '@domain/activities/activity/activity'
import { activityKindLabels } from '@domain/activities/activity/activity'
import { isOver } from '@domain/activities/activity/is-joinable'
import { dayMs, dayNumber } from '@domain/words/calendar/china-time'
import { sayAgo } from '@domain/words/calendar/say-time'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { countPassersBy } from '../../_store/activity/passers-by'
import { findOwnProfile } from '../../_store/agent/agents'

const mostListed = 100
const sparkDays = 14

export const listActivities = answer(operation, async ({ personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activities = await database.activities.list({ agentId }, { sort: { updatedAt: -1 }, limit: mostListed })
  const ids = activities.map(({ _id }) => _id)
  const since = now - sparkDays * dayMs
  const [people, anonymous, recent] = await Promise.all([
    countPeople(ids),
    countPassersBy(ids),
    database.participations.listAll({ agentId, firstAt: { $gte: since } }),
  ])
  return {
    activities: activities.map((activity) => {
      const firsts = recent.filter(({ activityId }) => activityId === activity._id)
      const count = people.get(activity._id) ?? 0
      return {
        ...activity,
        activityId: activity._id,
        ...(isOver(activity, now) && { isOver: true }),
        people: count,
        anonymousOpens: anonymous.get(activity._id) ?? 0,
        spark: drawSpark(
          firsts.map(({ firstAt }) => firstAt),
          now,
        ),
        words: sayActivity(activity, count, now),
      }
    }),
  }
})

async function countPeople(activityIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await database.participations.aggregate<{ _id: string; people: number }>([
    { $match: { activityId: { $in: activityIds } } },
    { $group: { _id: '$activityId', people: { $sum: 1 } } },
  ])
  return new Map(rows.map(({ _id, people }) => [_id, people]))
}

/** First touches per day, oldest first, today last. */
function drawSpark(firsts: readonly number[], now: number): number[] {
  const today = dayNumber(now)
  return Array.from({ length: sparkDays }, (_, index) => {
    const day = today - (sparkDays - 1 - index)
    return firsts.filter((at) => dayNumber(at) === day).length
  })
}

function sayActivity({ kind, state, updatedAt }: Activity, people: number, now: number): string {
  if (state === 'draft') return `${activityKindLabels[kind]} · 草稿`
  if (state === 'cancelled') return `${activityKindLabels[kind]} · ${kind === 'event' ? '已取消' : '已收回'}`
  return `${activityKindLabels[kind]} · ${people > 0 ? `${people} 人参与` : `${sayAgo(updatedAt, now)}发布，还没人打开`}`
}
