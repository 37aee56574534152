import { relationshipId } from '@domain/people/relationship/relationship'
import type { Eraser } from '../../../database/collection'
import { database, type Where } from '../../_runtime/database'
import { removeUnusedFiles } from '../picture/remove-files'
import { giveBackAllSeats, giveBackSeats } from '../seat/seats'
import { ties, whereOf } from './ties'

/** What the table of collections leaves to a function, because removing a document or a field does not do. */
const erasers: Record<Eraser, (personId: string, agentId?: string) => Promise<number>> = {
  giveBackSeats: giveBackAllSeats,
  forgetConsents,
}

/**
 * Erases a person from every collection, towards one agent or (without `agentId`) altogether, as the table of collections
 * says, and answers how many documents changed. The relationship goes first: capture is filtered by it, so nothing new is
 * written meanwhile. Every step can be repeated.
 */
export async function erasePerson(personId: string, agentId?: string): Promise<number> {
  const mine: Where = { personId, ...(agentId !== undefined && { agentId }) }
  const portraits = (await database.relationships.listAll(mine)).map(({ introduction }) => introduction?.avatar)
  await removeUnusedFiles(portraits, { relationships: mine })
  const first = await removeThose('removedFirst', personId, agentId)
  const traces = await eraseTraces(personId, agentId)
  const unnamed = await forgetMentions(personId, agentId)
  const rest = await Promise.all(
    ties.flatMap(({ erased }) =>
      typeof erased === 'object' && 'by' in erased ? [erasers[erased.by](personId, agentId)] : [],
    ),
  )
  // What was on its way when the relationship went has taken itself back by now, or is taken here.
  const late = await eraseTraces(personId, agentId)
  return first + traces + unnamed + sum(rest) + late
}

/** Everything but the relationship itself: also called by a write that finds the relationship gone. */
export async function eraseTraces(personId: string, agentId?: string): Promise<number> {
  await giveBackAllSeats(personId, agentId)
  return removeThose('removed', personId, agentId)
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

/** What documents that stay say about this person: as the one who shared a card, or who brought somebody. */
export async function forgetMentions(personId: string, agentId?: string): Promise<number> {
  const counts = await Promise.all(
    ties.map((tie) =>
      typeof tie.erased === 'object' && 'unset' in tie.erased
        ? tie.documents.updateAll(whereOf(tie, personId, agentId), { $unset: { [tie.erased.unset]: '' } })
        : 0,
    ),
  )
  return sum(counts)
}

export async function forgetConsents(personId: string, agentId?: string): Promise<number> {
  if (agentId === undefined) return database.people.removeAll({ _id: personId })
  await database.people.update({ _id: personId }, { $pull: { consents: { agentId } } })
  // An agent stays known without being anybody's customer.
  if (await database.agents.find(personId)) return 0
  return database.people.removeAll({ _id: personId, consents: { $size: 0 } })
}

/** An agent's own side, about nobody else, stays: `eraseAgent` takes it. */
async function removeThose(erased: 'removed' | 'removedFirst', personId: string, agentId?: string): Promise<number> {
  const those = ties.filter((tie) => tie.erased === erased && tie.about.who !== 'agent')
  return sum(await Promise.all(those.map((tie) => tie.documents.removeAll(whereOf(tie, personId, agentId)))))
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
