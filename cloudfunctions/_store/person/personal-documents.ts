import { relationshipId } from '@domain/people/relationship/relationship'
import { type Collection, database, type Where } from '../../_runtime/database'
import { removeUnusedFiles } from '../picture/pictures'
import { giveBackSeats } from '../seat/seats'

/** Collections whose documents carry `agentId` and `personId` of the one person they are about. */
export const aboutOnePerson = [
  'archives',
  'surveyResponses',
  'appointments',
  'talkSlots',
  'consultations',
  'noticeAllowances',
  'notices',
  'quotas',
  'pictureChecks',
  'leftFiles',
  'participations',
  'envelopes',
] as const

/**
 * Removes every document about a person, towards one agent or (without `agentId`) altogether, and answers how many went.
 * The relationship goes first: capture is filtered by it, so nothing new is written meanwhile. Every step can be repeated.
 */
export async function erasePerson(personId: string, agentId?: string): Promise<number> {
  const mine: Where = { personId, ...(agentId !== undefined && { agentId }) }
  const portraits = (await database.relationships.listAll(mine)).map(({ introduction }) => introduction?.avatar)
  await removeUnusedFiles(portraits, { relationships: mine })
  const relationships = await database.relationships.removeAll(mine)
  const traces = await eraseTraces(personId, agentId)
  const unnamed = await forgetAsSharer(personId, agentId)
  const history = await forgetConsents(personId, agentId)
  // What was on its way when the relationship went has taken itself back by now, or is taken here.
  const late = await eraseTraces(personId, agentId)
  return relationships + traces + unnamed + history + late
}

/** Everything but the relationship itself: also called by a write that finds the relationship gone. */
export async function eraseTraces(personId: string, agentId?: string): Promise<number> {
  const mine: Where = { personId, ...(agentId !== undefined && { agentId }) }
  await Promise.all((await findSeated(personId, agentId)).map((activityId) => giveBackSeats(activityId, personId)))
  return removeFrom(mine)
}

/** Events where the person has seats; also those of a registration that died before it wrote anything else. */
async function findSeated(personId: string, agentId?: string): Promise<string[]> {
  const plans = await database.seatPlans.listAll({ [`seats.${personId}`]: { $exists: true } })
  const activityIds = plans.map(({ _id }) => _id)
  if (agentId === undefined || activityIds.length === 0) return activityIds
  const activities = await database.activities.findAll(activityIds)
  return activities.filter((activity) => activity.agentId === agentId).map(({ _id }) => _id)
}

/**
 * For a write that is not guarded by the relationship itself: whoever erased themselves while it was on its way is
 * erased again. Answers whether that was so.
 */
export async function forgetIfErased(pair: {
  agentId: string
  personId: string
  activityId?: string
}): Promise<boolean> {
  const { agentId, personId, activityId } = pair
  if (await database.relationships.find(relationshipId(agentId, personId))) return false
  if (activityId !== undefined) await giveBackSeats(activityId, personId)
  await eraseTraces(personId, agentId)
  return true
}

async function removeFrom(mine: Where): Promise<number> {
  const counts = await Promise.all(aboutOnePerson.map((name) => (database[name] as Collection<never>).removeAll(mine)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** What other people's documents say about this person as the one who brought them. */
export async function forgetAsSharer(personId: string, agentId?: string): Promise<number> {
  const shared = { sharerId: personId, ...(agentId !== undefined && { agentId }) }
  const links = await database.shareLinks.updateAll(shared, { $unset: { sharerId: '' } })
  const brought = { 'broughtBy.personId': personId, ...(agentId !== undefined && { agentId }) }
  const referrals = await database.relationships.updateAll(brought, { $unset: { broughtBy: '' } })
  return links + referrals
}

export async function forgetConsents(personId: string, agentId?: string): Promise<number> {
  if (agentId === undefined) return database.people.removeAll({ _id: personId })
  await database.people.update({ _id: personId }, { $pull: { consents: { agentId } } })
  // An agent stays known without being anybody's customer.
  if (await database.agents.find(personId)) return 0
  return database.people.removeAll({ _id: personId, consents: { $size: 0 } })
}
