import { eraseMyData as operation } from '@contract/person/erase-my-data'
import { answer } from '../../_runtime/answer'
import { eraseAgent } from '../../_store/agent/agent-documents'
import { findAgent } from '../../_store/agent/agents'
import { erasePerson } from '../../_store/person/personal-documents'

export const eraseMyData = answer(operation, async ({ input: { scope }, personId }) => {
  if (scope.of === 'agent') {
    await findAgent(scope.agentId)
    return { erased: await erasePerson(personId, scope.agentId) }
  }
  const asAgent = await eraseAgent(personId)
  return { erased: asAgent + (await erasePerson(personId)) }
})
