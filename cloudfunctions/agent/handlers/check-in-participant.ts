import { checkInParticipant as operation } from '@contract/check-in-participant'
import { touchActivity } from '@domain/envelope/touch-context'
import { participationId } from '@domain/participation/participation'
import { findOwnActivity } from '../../_runtime/activities'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { recordRegistration, saveRegistration } from '../../_runtime/registrations'

export const checkInParticipant = answer(operation, async ({ input, personId: agentId, now }) => {
  await findOwnProfile(agentId)
  const activity = await findOwnActivity(agentId, input.activityId)
  const participation = await database.participations.find(participationId(activity._id, input.personId))
  if (!participation) return refuse('customer_unknown')
  const { registration } = participation
  if (registration?.state !== 'registered') return refuse('not_registered')

  await recordRegistration(participation, touchActivity(activity), now)
  if (registration.checkedInAt === undefined) {
    const next = { ...registration, revision: registration.revision + 1, checkedInAt: now }
    await saveRegistration(participation, next, touchActivity(activity), now)
  }
  return { registration: 'checkedIn' as const }
})
