import type { ConsentRecord } from '@domain/person/person'
import { database } from './database'

/** Keeps the history of what a person decided. Repeating it adds nothing, because the record is the same. */
export async function recordConsent(
  person: { personId: string; openid: string },
  record: ConsentRecord,
): Promise<void> {
  const { personId: _id, openid } = person
  const { agentId, decision, textVersion, at } = record
  const consent: ConsentRecord = { agentId, decision, textVersion, at }
  if (await database.people.add({ _id, openid, consents: [consent], createdAt: at })) return
  await database.people.update({ _id }, { $addToSet: { consents: consent } })
}
