import { checkInParticipant as operation } from '@contract/registration/check-in-participant'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import { participationId } from '@domain/people/participation/participation'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { recordRegistration, saveRegistration } from '../../_store/registration/registrations'

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
