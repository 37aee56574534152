import { type Appointment, appointmentMannerLabels, openStates } from '@domain/people/appointment/appointment'
import type { PersonLine } from '@domain/people/person/name-person'
import { sayTime } from '@domain/words/calendar/say-time'
import { database } from '../../_runtime/database'

/** More open talks than anyone holds; the list is bounded all the same. */
const mostTalks = 200

/** When the agent is taken from now on: asked for or confirmed. */
export async function findBookedTimes(agentId: string, now: number): Promise<number[]> {
  const open = await database.appointments.list(
    { agentId, startsAt: { $gte: now }, state: { $in: openStates } },
    { sort: { startsAt: 1 }, limit: mostTalks },
  )
  return open.map(({ startsAt }) => startsAt)
}

/** The agent's talks from `since` on, soonest first. */
export function listTalks(agentId: string, since: number): Promise<Appointment[]> {
  return database.appointments.list({ agentId, startsAt: { $gte: since } }, { sort: { startsAt: 1 }, limit: mostTalks })
}

/** Talks as the agent sees them; those of people who withdrew are not shown. */
export function presentTalks(talks: readonly Appointment[], names: ReadonlyMap<string, PersonLine>, now: number) {
  return talks.flatMap(({ _id, personId, topic, manner, startsAt, state }) => {
    const person = names.get(personId)
    if (!person) return []
    const words = `${sayTime(startsAt, now)} ${appointmentMannerLabels[manner]}`
    return [{ appointmentId: _id, person, topic, words, startsAt, state }]
  })
}

/**
 * The ledger of the pair's talks: of each, its odd number says that it was asked for and its even one that it was called
 * off. One for the pair, because every source leaves a mark in the relationship for ever.
 */
export function appointmentEntry(
  { agentId, revision }: Pick<Appointment, 'agentId' | 'revision'>,
  what: 'asked' | 'cancelled',
): { source: string; sequence: number } {
  return { source: `appointment-${agentId}`, sequence: 2 * revision - (what === 'asked' ? 1 : 0) }
}
