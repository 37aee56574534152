import { getKnownAboutMe as operation } from '@contract/get-known-about-me'
import { isOver } from '@domain/activity/is-joinable'
import { sayTime } from '@domain/calendar/say-time'
import { consentText } from '@domain/consent/consent-text'
import { fromTheirSide } from '@domain/interaction/from-their-side'
import { relationshipId } from '@domain/relationship/relationship'
import { readOwnedTags } from '@domain/tagging/read-tags'
import { findAgent, presentAgentCard } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { openArchive } from '../../_runtime/archives'
import { database } from '../../_runtime/database'
import { sayFacts } from '../../_runtime/known-facts'
import { refuse } from '../../_runtime/refuse'
import { listTalksAhead } from '../../_runtime/talk-slots'
import { presentTimeline } from '../../_runtime/timeline'

const mostEntries = 60

export const getKnownAboutMe = answer(operation, async ({ input: { agentId }, personId, now }) => {
  const pair = relationshipId(agentId, personId)
  const [agent, relationship, person, archive, registrations, envelopes, talks] = await Promise.all([
    findAgent(agentId),
    database.relationships.find(pair),
    database.people.find(personId),
    database.archives.find(pair),
    database.participations.list({ personId, agentId, registration: { $exists: true } }, { limit: mostEntries }),
    database.envelopes.list({ relationshipId: pair }, { sort: { lastAt: -1 }, limit: mostEntries }),
    listTalksAhead({ agentId, personId }, now),
  ])
  if (!relationship) return refuse('consent_missing')
  const registeredFor = registrations.filter(({ registration }) => registration?.state === 'registered')
  const activities = await database.activities.findAll(registeredFor.map(({ activityId }) => activityId))
  const consents = (person?.consents ?? []).filter((consent) => consent.agentId === agentId)

  return {
    agent: presentAgentCard(agent),
    consent: relationship.consent.state,
    consentHistory: consents.map(({ at, decision }) => ({
      at,
      words: `${sayTime(at, now)} ${decision === 'granted' ? '你同意了' : '你撤回了同意'}`,
    })),
    name: relationship.introduction?.name ?? '',
    tags: readOwnedTags(relationship, now, agent.ownTags),
    facts: sayFacts({ relationship, archive: openArchive(archive), registrations }),
    timeline: (await presentTimeline(envelopes, now)).map((entry) => ({
      ...entry,
      words: fromTheirSide(entry.words),
    })),
    talksAhead: talks.map(({ startsAt, topic }) => ({ words: `${sayTime(startsAt, now)} ${topic}` })),
    eventsAhead: activities
      .filter((activity) => activity.state === 'published' && !isOver(activity, now))
      .map(({ title }) => title),
    consentText,
  }
})
