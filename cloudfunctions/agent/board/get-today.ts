import { getToday as operation } from '@contract/board/get-today'
import { greetAgent } from '@domain/advice/suggestion/greet-agent'
import { type Suggestion, suggestToday } from '@domain/advice/suggestion/suggest-today'
import { foldVersion } from '@domain/log/folding/fold-version'
import { readWarmth } from '@domain/log/warmth/read-warmth'
import { isOpenTalk } from '@domain/people/appointment/appointment'
import type { Relationship } from '@domain/people/relationship/relationship'
import { dayMs, hourMs, startOfDay } from '@domain/words/calendar/china-time'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { listOffered } from '../../_store/activity/offered-activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { listTalks, presentTalks } from '../../_store/appointment/appointments'
import { requireFoldedBook } from '../../_store/folding/fold-book'
import { findNames, nameOf } from '../../_store/relationship/relationships'

/** Enough to choose ten from, and one page of the database. */
const mostConsidered = 200
const mostActivities = 50

export const getToday = answer(operation, async ({ personId: agentId, now }) => {
  const profile = await findOwnProfile(agentId)
  await requireFoldedBook(profile)
  const visible = { agentId, 'consent.state': 'granted', foldVersion: foldVersion() }
  const since = startOfDay(now) - dayMs
  const [warmest, latest, activities, unread, talks] = await Promise.all([
    database.relationships.list(visible, { sort: { warmth: -1, _id: 1 }, limit: mostConsidered }),
    database.relationships.list(
      { ...visible, lastAt: { $gte: since } },
      { sort: { lastAt: -1, _id: 1 }, limit: mostConsidered },
    ),
    listOffered(agentId, now, mostActivities),
    database.relationships.count({ ...visible, $expr: { $gt: ['$lastAt', '$seenAt'] } }),
    listTalks(agentId, now - hourMs),
  ])
  const relationships = mergeById(warmest, latest)
  const open = talks.filter(isOpenTalk)
  const names = await findNames(
    agentId,
    open.map(({ personId }) => personId),
  )

  return {
    greeting: greetAgent(profile.name, now),
    suggestions: suggestToday({ relationships, profile, activities, now }).flatMap((each) =>
      present(each, relationships, now),
    ),
    newcomers: latest.filter(({ firstAt }) => firstAt >= since).length,
    unread,
    appointments: presentTalks(open, names, now),
  }
})

function mergeById(...lists: Relationship[][]): Relationship[] {
  return [...new Map(lists.flat().map((each) => [each._id, each])).values()]
}

function present({ personId, ...suggestion }: Suggestion, relationships: readonly Relationship[], now: number) {
  const relationship = relationships.find((each) => each.personId === personId)
  return relationship ? [{ person: nameOf(relationship), warmth: readWarmth(relationship, now), ...suggestion }] : []
}
