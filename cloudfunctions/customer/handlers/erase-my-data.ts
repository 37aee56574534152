import { eraseMyData as operation } from '@contract/erase-my-data'
import { eraseAgent } from '../../_runtime/agent-documents'
import { findAgent } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { erasePerson } from '../../_runtime/personal-documents'

export const eraseMyData = answer(operation, async ({ input: { scope }, personId }) => {
  if (scope.of === 'agent') {
    await findAgent(scope.agentId)
    return { erased: await erasePerson(personId, scope.agentId) }
  }
  const asAgent = await eraseAgent(personId)
  return { erased: asAgent + (await erasePerson(personId)) }
})
