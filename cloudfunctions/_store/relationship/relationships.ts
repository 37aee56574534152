import { namePerson, type PersonLine } from '@domain/people/person/name-person'
import { type Relationship, relationshipId } from '@domain/people/relationship/relationship'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { foldedNow } from '../folding/fold-pair-anew'

/** The agent's own customer. Another agent's, one who withdrew, and nobody look the same from outside. */
export async function findOwnCustomer(agentId: string, personId: string): Promise<Relationship> {
  const relationship = await database.relationships.find(relationshipId(agentId, personId))
  return relationship?.consent.state === 'granted' ? foldedNow(relationship) : refuse('customer_unknown')
}

/** The caller's relationship to one agent, while they agree to it. */
export async function findConsented(agentId: string, personId: string): Promise<Relationship> {
  const relationship = await database.relationships.find(relationshipId(agentId, personId))
  return relationship?.consent.state === 'granted' ? relationship : refuse('consent_missing')
}

/** How the agent's pages call a customer. */
export function nameOf(
  relationship: Pick<Relationship, 'personId' | 'introduction' | 'remarkName' | 'firstAt' | 'consent' | 'broughtBy'>,
): PersonLine {
  const name = relationship.broughtBy?.name
  return namePerson(relationship, name === undefined ? {} : { broughtByName: name })
}

/** Names of those customers whom the agent may see; somebody who withdrew is not among them. */
export async function findNames(agentId: string, personIds: readonly string[]): Promise<Map<string, PersonLine>> {
  const found = await database.relationships.findAll(personIds.map((personId) => relationshipId(agentId, personId)))
  const granted = found.filter(({ consent }) => consent.state === 'granted')
  return new Map(granted.map((relationship) => [relationship.personId, nameOf(relationship)]))
}

/** The name the agent sees for somebody, if there is one; kept beside those whom they brought. */
export function bringerName({ introduction, remarkName }: Pick<Relationship, 'introduction' | 'remarkName'>) {
  return remarkName ?? introduction?.name ?? ''
}

/** Keeps the bringer's name beside everybody they brought, so that the board needs no second read. */
export async function spreadBringerName(agentId: string, personId: string, name: string): Promise<void> {
  await database.relationships.updateAll(
    { agentId, 'broughtBy.personId': personId },
    name === '' ? { $unset: { 'broughtBy.name': '' } } : { $set: { 'broughtBy.name': name } },
  )
}
