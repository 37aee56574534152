import type { TouchActivity } from '@domain/activities/activity/touch-activity'
import type { Interaction } from '@domain/log/kinds/interaction'
import type { Participation, Registration } from '@domain/people/participation/participation'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { type AppendOutcome, appendEnvelope } from '../envelope/append-envelope'
import { firstTouch } from '../envelope/fold-into-documents'
import { giveBackSeats, takeSeats } from '../seat/seats'

/** The ledger that a person's registration for one activity is recorded in; numbered by its revision. */
export function registrationLedger(activityId: string): string {
  return `registration-${activityId}`
}

/**
 * Changes the registration if it is still the one that was read, and records the change. Both steps can be repeated:
 * the state document comes first, and the record is numbered by its revision.
 */
export async function saveRegistration(
  participation: Participation,
  registration: Registration,
  activity: TouchActivity,
  now: number,
): Promise<AppendOutcome> {
  const unchanged = participation.registration
    ? { 'registration.revision': participation.registration.revision }
    : { registration: { $exists: false } }
  const isSaved = await database.participations.update(
    { _id: participation._id, ...unchanged },
    { $set: { registration } },
  )
  if (!isSaved) refuse('busy')
  return recordRegistration({ ...participation, registration }, activity, now)
}

/** Appends what the registration's last revision says. Repeating it changes nothing. */
export async function recordRegistration(
  participation: Participation,
  activity: TouchActivity,
  now: number,
): Promise<AppendOutcome> {
  const { agentId, personId, activityId, openedVia, registration } = participation
  if (!registration) return 'storedBefore'
  const source = registrationLedger(activityId)
  return appendEnvelope({
    agentId,
    personId,
    activity,
    ...(openedVia !== undefined && { shareLinkId: openedVia }),
    source,
    sequence: registration.revision,
    interactions: [factOf(registration)],
    receivedAt: now,
  })
}

function factOf({ state, headcount, at, checkedInAt }: Registration): Interaction {
  if (checkedInAt !== undefined) return { kind: 'checkIn', at: checkedInAt }
  return state === 'registered' ? { kind: 'register', at, headcount } : { kind: 'cancelRegistration', at }
}

const mostMoves = 5

/**
 * Gives whoever is registered their seats and takes them from whoever is not, until both have stood still: called after
 * every change of a registration, so that one crossing another leaves no seat without its registration.
 */
export async function settleSeats({ _id, activityId, personId }: Participation, capacity: number): Promise<void> {
  const read = async () => (await database.participations.find(_id))?.registration
  let before = await read()
  for (let moves = 0; moves < mostMoves; moves++) {
    if (before?.state === 'registered') {
      await takeSeats(activityId, { personId, headcount: before.headcount, capacity })
    } else {
      await giveBackSeats(activityId, personId)
    }
    const after = await read()
    if (after?.revision === before?.revision) return
    before = after
  }
  refuse('busy')
}

/** The person's participation, made if this is their first touch of the activity. */
export async function findOrCreateParticipation(touch: {
  agentId: string
  personId: string
  activityId: string
  shareLinkId: string
}): Promise<Participation> {
  const fresh = firstTouch(touch)
  const known = await database.participations.find(fresh._id)
  if (known) return known
  if (await database.participations.add(fresh)) return fresh
  return (await database.participations.find(fresh._id)) ?? refuse('busy')
}
