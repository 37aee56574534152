import type { AgentProfile } from '@domain/people/agent-profile/agent-profile'
import { collection, index } from '../collection'

export const agents = collection<AgentProfile>({
  holds: 'the agent profile with its facets',
  named: 'personId',
  indexes: [index('avatar', ['avatar', 1]), index('pictures', ['facets.pictures', 1])],
  about: { who: 'agent', agent: '_id' },
  exported: { alone: 'agentProfile' },
  erased: 'removed',
  kept: { asLongAs: 'agent', because: 'customers see who their agent is' },
})
