import { listTimeline as operation } from '@contract/customer/list-timeline'
import { answer } from '../../_runtime/answer'
import { placeAfter, toCursor } from '../../_runtime/cursor'
import { database } from '../../_runtime/database'
import { findOwnProfile } from '../../_store/agent/agents'
import { findOwnCustomer } from '../../_store/relationship/relationships'
import { presentTimeline } from '../../_store/relationship/timeline'

const envelopesOnPage = 30

export const listTimeline = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const customer = await findOwnCustomer(agentId, input.personId)
  const after = input.cursor === undefined ? {} : placeAfter('lastAt', input.cursor)
  const envelopes = await database.envelopes.list(
    { relationshipId: customer._id, ...after },
    { sort: { lastAt: -1, _id: 1 }, limit: envelopesOnPage },
  )
  const last = envelopes.length === envelopesOnPage ? envelopes.at(-1) : undefined
  return {
    entries: await presentTimeline(envelopes, now),
    ...(last && { next: toCursor(last.lastAt, last._id) }),
  }
})
