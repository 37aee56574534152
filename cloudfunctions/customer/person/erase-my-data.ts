import { eraseMyData as operation } from '@contract/person/erase-my-data'
import { answer } from '../../_runtime/answer'
import { findAgent } from '../../_store/agent/agents'
import { eraseAgent } from '../../_store/agent/erase-agent'
import { erasePerson } from '../../_store/person/erase-person'

export const eraseMyData = answer(operation, async ({ input: { scope }, personId }) => {
  if (scope.of === 'agent') {
    await findAgent(scope.agentId)
    return { erased: await erasePerson(personId, scope.agentId) }
  }
  const asAgent = await eraseAgent(personId)
  return { erased: asAgent + (await erasePerson(personId)) }
})
