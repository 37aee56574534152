import { cancelRegistration as operation } from '@contract/registration/cancel-registration'
import { isOver } from '@domain/activities/activity/is-joinable'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import { participationId } from '@domain/people/participation/participation'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findActivity } from '../../_store/activity/activities'
import { recordRegistration, saveRegistration, settleSeats } from '../../_store/registration/registrations'

export const cancelRegistration = answer(operation, async ({ input: { activityId }, personId, now }) => {
  const activity = await findActivity(activityId)
  const participation = await database.participations.find(participationId(activityId, personId))
  const registration = participation?.registration
  if (!participation || !registration) return refuse('not_registered')
  if (isOver({ schedule: activity.schedule }, now)) refuse('activity_ended')

  await recordRegistration(participation, touchActivity(activity), now)
  if (registration.state === 'registered') {
    const { checkedInAt: _checkedInAt, ...rest } = registration
    const next = { ...rest, state: 'cancelled' as const, revision: registration.revision + 1, at: now }
    await saveRegistration(participation, next, touchActivity(activity), now)
  }
  await settleSeats(participation, activity.schedule?.capacity ?? 0)
  return { registration: 'cancelled' as const }
})
