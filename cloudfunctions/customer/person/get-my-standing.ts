import { getMyStanding as operation } from '@contract/person/get-my-standing'
import type { Activity } from '@domain/activities/activity/activity'
import type { Appointment } from '@domain/people/appointment/appointment'
import { isFavourite, type Participation } from '@domain/people/participation/participation'
import { hourMs } from '@domain/words/calendar/china-time'
import { sayTime } from '@domain/words/calendar/say-time'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { presentAgentCard } from '../../_store/agent/agents'

/** The most advisors and activities one page shows. */
const mostShown = 50

/** A talk that has begun is still under way; one that is over is history, and told on another page. */
const talkLength = hourMs

export const getMyStanding = answer(operation, async ({ personId, now }) => {
  const [own, relationships, talks, participations] = await Promise.all([
    database.agents.find(personId),
    database.relationships.list({ personId }, { limit: mostShown }),
    database.appointments.list(
      { personId, startsAt: { $gt: now - talkLength } },
      { sort: { startsAt: 1 }, limit: mostShown },
    ),
    database.participations.list({ personId }, { sort: { lastAt: -1 }, limit: mostShown }),
  ])
  const [agents, activities] = await Promise.all([
    database.agents.findAll(relationships.map(({ agentId }) => agentId)),
    database.activities.findAll(participations.map(({ activityId }) => activityId)),
  ])
  const advisors = relationships
    .flatMap((relationship) => {
      const agent = agents.find(({ _id }) => _id === relationship.agentId)
      if (!agent) return []
      const isTheirs = ({ agentId }: { agentId: string }) => agentId === agent._id
      return {
        agent: presentAgentCard(agent),
        consent: relationship.consent.state,
        lastAt: relationship.lastAt,
        appointments: talks.filter(isTheirs).map((talk) => presentTalk(talk, now)),
        activities: participations.filter(isTheirs).flatMap((each) => presentActivity(each, activities)),
      }
    })
    .sort((a, b) => b.lastAt - a.lastAt)
  return { isAgent: own !== null, advisors }
})

function presentTalk({ _id, topic, startsAt, state }: Appointment, now: number) {
  return { appointmentId: _id, words: `${sayTime(startsAt, now)} ${topic}`, state, startsAt }
}

function presentActivity(participation: Participation, activities: readonly Activity[]) {
  const activity = activities.find(({ _id }) => _id === participation.activityId)
  const { openedVia } = participation
  if (!activity || openedVia === undefined) return []
  return [{ activityId: activity._id, title: activity.title, shareLinkId: openedVia, words: sayPart(participation) }]
}

function sayPart(participation: Participation): string {
  const { registration, counts } = participation
  if (registration?.checkedInAt !== undefined) return '到场参加过'
  if (registration?.state === 'registered') return `已报名 ${registration.headcount} 人`
  if (counts.surveyFinish) return '已经答完'
  return isFavourite(participation) ? '已收藏' : '看过'
}
