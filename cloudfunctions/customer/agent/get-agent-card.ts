import { getAgentCard as operation } from '@contract/agent/get-agent-card'
import { offerTalkTimes } from '@domain/people/appointment/talk-times'
import { consentText } from '@domain/people/consent/consent-text'
import { relationshipId } from '@domain/people/relationship/relationship'
import { answerAnyone } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findAgent, presentAgentCard } from '../../_store/agent/agents'
import { findBookedTimes } from '../../_store/appointment/appointments'

export const getAgentCard = answerAnyone(operation, async ({ input: { agentId }, personId, now }) => {
  const [agent, booked, relationship] = await Promise.all([
    findAgent(agentId),
    findBookedTimes(agentId, now),
    personId === null ? null : database.relationships.find(relationshipId(agentId, personId)),
  ])
  return {
    agent: presentAgentCard(agent),
    facets: agent.facets,
    talkTimes: offerTalkTimes(agent.talkHours, booked, now),
    isOwner: personId === agentId,
    consent: relationship?.consent.state ?? ('undecided' as const),
    consentText,
  }
})
