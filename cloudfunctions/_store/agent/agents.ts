import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import { facetLabels } from '@domain/people/agent-profile/agent-profile'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'

/** The caller as an agent. */
export async function findOwnProfile(personId: string): Promise<AgentProfile> {
  return (await database.agents.find(personId)) ?? refuse('agent_required')
}

export async function findAgent(agentId: string): Promise<AgentProfile> {
  return (await database.agents.find(agentId)) ?? refuse('agent_unknown')
}

/** What a stranger may see of an agent. */
export function presentAgentCard(agent: AgentProfile) {
  return {
    agentId: agent._id,
    name: agent.name,
    avatar: agent.avatar,
    institution: agent.institution,
    licenceNumber: agent.licenceNumber,
    headline: agent.headline,
    city: agent.city,
    facets: agent.facets.map(({ key }) => ({ key, label: facetLabels[key] })),
  }
}
