import { getKnownAboutMe as operation } from '@contract/person/get-known-about-me'
import { isOver } from '@domain/activities/activity/is-joinable'
import { readOwnedTags } from '@domain/log/tagging/read-tags'
import { consentText } from '@domain/people/consent/consent-text'
import { relationshipId } from '@domain/people/relationship/relationship'
import { sayTime } from '@domain/words/calendar/say-time'
import { fromTheirSide } from '@domain/words/speech/from-their-side'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findAgent, presentAgentCard } from '../../_store/agent/agents'
import { listTalksAhead } from '../../_store/appointment/talk-slots'
import { openArchive } from '../../_store/archive/archives'
import { foldedNow } from '../../_store/folding/fold-pair-anew'
import { sayFacts } from '../../_store/person/known-facts'
import { presentTimeline } from '../../_store/relationship/timeline'

const mostEntries = 60

export const getKnownAboutMe = answer(operation, async ({ input: { agentId }, personId, now }) => {
  const pair = relationshipId(agentId, personId)
  const [agent, known, person, archive, registrations, envelopes, talks] = await Promise.all([
    findAgent(agentId),
    database.relationships.find(pair),
    database.people.find(personId),
    database.archives.find(pair),
    database.participations.list({ personId, agentId, registration: { $exists: true } }, { limit: mostEntries }),
    database.envelopes.list({ relationshipId: pair }, { sort: { lastAt: -1 }, limit: mostEntries }),
    listTalksAhead({ agentId, personId }, now),
  ])
  if (!known) return refuse('consent_missing')
  const relationship = await foldedNow(known)
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
