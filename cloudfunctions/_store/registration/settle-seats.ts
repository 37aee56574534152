import type { Participation } from '@domain/people/participation/participation'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { giveBackSeats, takeSeats } from '../seat/seats'

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
