import type { ConsentRecord } from '@domain/people/person/person'
import { relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'
import { forgetConsents } from '../person/personal-documents'

/** The latest decisions kept: what is agreed to now stands in the relationships, and nobody decides so often. */
const mostConsents = 500

/** Keeps the history of what a person decided. Repeating it adds nothing, because the record is the same. */
export async function recordConsent(
  person: { personId: string; openid: string },
  record: ConsentRecord,
): Promise<void> {
  const { personId: _id, openid } = person
  const { agentId, decision, textVersion, at } = record
  const consent: ConsentRecord = { agentId, decision, textVersion, at }
  const isFirst = await database.people.add({ _id, openid, consents: [consent], createdAt: at })
  if (!isFirst) {
    await database.people.update(
      { _id, consents: { $ne: consent } },
      { $push: { consents: { $each: [consent], $slice: -mostConsents } } },
    )
  }
  // Whoever erased themselves while this was on its way is not remembered by it.
  if (!(await database.relationships.find(relationshipId(agentId, _id)))) await forgetConsents(_id, agentId)
}
