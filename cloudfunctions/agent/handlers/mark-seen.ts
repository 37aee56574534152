import { markSeen as operation } from '@contract/mark-seen'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findOwnCustomer } from '../../_runtime/relationships'

export const markSeen = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const customer = await findOwnCustomer(agentId, input.personId)
  await database.relationships.update({ _id: customer._id }, { $max: { seenAt: now } })
  return { seenAt: now }
})
