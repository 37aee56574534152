import { getAgentCard as operation } from '@contract/get-agent-card'
import { offerTalkTimes } from '@domain/appointment/talk-times'
import { consentText } from '@domain/consent/consent-text'
import { relationshipId } from '@domain/relationship/relationship'
import { findAgent, presentAgentCard } from '../../_runtime/agents'
import { answerAnyone } from '../../_runtime/answer'
import { findBookedTimes } from '../../_runtime/appointments'
import { database } from '../../_runtime/database'

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
