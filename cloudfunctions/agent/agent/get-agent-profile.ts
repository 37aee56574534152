import { getAgentProfile as operation } from '@contract/agent/get-agent-profile'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'

export const getAgentProfile = answer(operation, async ({ personId }) => {
  const profile = await database.agents.find(personId)
  return { profile: profile && { ...profile, agentId: profile._id } }
})
