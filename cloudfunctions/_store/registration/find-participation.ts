import type { Participation } from '@domain/people/participation/participation'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { firstTouch } from '../envelope/fold-into-documents'

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
