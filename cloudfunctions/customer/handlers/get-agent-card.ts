import { getAgentCard as operation } from '@contract/get-agent-card'
import { offerTalkTimes } from '@domain/appointment/talk-times'
import { findAgent, presentAgentCard } from '../../_runtime/agents'
import { answerAnyone } from '../../_runtime/answer'
import { findBookedTimes } from '../../_runtime/appointments'

export const getAgentCard = answerAnyone(operation, async ({ input: { agentId }, personId, now }) => {
  const [agent, booked] = await Promise.all([findAgent(agentId), findBookedTimes(agentId, now)])
  return {
    agent: presentAgentCard(agent),
    facets: agent.facets,
    talkTimes: offerTalkTimes(agent.talkHours, booked, now),
    isOwner: personId === agentId,
  }
})
