import { markSeen as operation } from '@contract/board/mark-seen'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findOwnProfile } from '../../_store/agent/agents'
import { findOwnCustomer } from '../../_store/relationship/relationships'

export const markSeen = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const customer = await findOwnCustomer(agentId, input.personId)
  await database.relationships.update({ _id: customer._id }, { $max: { seenAt: now } })
  return { seenAt: now }
})
