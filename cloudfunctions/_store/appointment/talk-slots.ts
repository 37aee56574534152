import { type Appointment, isOpenTalk, openStates } from '@domain/people/appointment/appointment'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'

/** Longer than any call lives: a slot without its appointment is then left by a dead one. */
const settled = 60_000

type Talk = Pick<Appointment, '_id' | 'agentId' | 'personId' | 'startsAt'>

/**
 * Takes the agent's hour for a talk. One document per hour, so that of two who ask at once the database refuses one. Taking
 * it again for the same talk changes nothing; an hour whose talk was called off by a call that died half-way is free.
 */
export async function takeHour({ _id: appointmentId, agentId, personId, startsAt }: Talk, now: number): Promise<void> {
  const _id = slotId(agentId, startsAt)
  if (await database.talkSlots.add({ _id, agentId, personId, appointmentId, takenAt: now })) return
  const slot = (await database.talkSlots.find(_id)) ?? refuse('busy')
  if (slot.appointmentId === appointmentId) return
  const talk = await database.appointments.find(slot.appointmentId)
  const isTaken = talk ? isOpenTalk(talk) && talk.startsAt === startsAt : slot.takenAt + settled > now
  if (isTaken) refuse('time_unavailable')
  const isMine = await database.talkSlots.update(
    { _id, appointmentId: slot.appointmentId, takenAt: slot.takenAt },
    { $set: { personId, appointmentId, takenAt: now } },
  )
  if (!isMine) refuse('time_unavailable')
}

/** Gives the hour back, unless somebody else has it by now. */
export async function giveBackHour({ _id: appointmentId, agentId, startsAt }: Talk): Promise<void> {
  await database.talkSlots.removeAll({ _id: slotId(agentId, startsAt), appointmentId })
}

type Pair = { agentId: string; personId: string }

const ahead = (pair: Pair, now: number) => ({ ...pair, startsAt: { $gt: now }, state: { $in: openStates } })

/** Talks to come of one pair, soonest first. */
export function listTalksAhead(pair: Pair, now: number): Promise<Appointment[]> {
  return database.appointments.list(ahead(pair, now), { sort: { startsAt: 1 }, limit: 50 })
}

/** Talks to come of somebody the agent no longer sees would be waited for in vain. */
export async function callOffTalks(pair: Pair, now: number): Promise<void> {
  await database.appointments.updateAll(ahead(pair, now), { $set: { state: 'cancelled', updatedAt: now } })
  await database.talkSlots.removeAll(pair)
}

function slotId(agentId: string, startsAt: number): string {
  return `${agentId}:${startsAt}`
}
