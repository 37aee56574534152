import { registerForActivity as operation } from '@contract/register-for-activity'
import { refuseRegistration } from '@domain/activity/is-joinable'
import { touchActivity } from '@domain/envelope/touch-context'
import { findActivity } from '../../_runtime/activities'
import { answer } from '../../_runtime/answer'
import { refuse } from '../../_runtime/refuse'
import { findOrCreateParticipation, recordRegistration, saveRegistration } from '../../_runtime/registrations'
import { findConsented } from '../../_runtime/relationships'
import { takeSeats } from '../../_runtime/seats'
import { findOrCreateLink } from '../../_runtime/share-links'
import { requireDecentText } from '../../_runtime/wechat'

export const registerForActivity = answer(operation, async ({ input, personId, openid, now }) => {
  const link = await findOrCreateLink(input, now)
  const activity = await findActivity(link.activityId)
  const refusal = refuseRegistration(activity, now)
  if (refusal) refuse(refusal)
  if (!activity.schedule) return refuse('activity_unknown')
  await findConsented(activity.agentId, personId)
  await requireDecentText(openid, [input.name, input.remark])

  const seats = await takeSeats(activity._id, {
    personId,
    headcount: input.headcount,
    capacity: activity.schedule.capacity,
  })
  if (!seats) return refuse('activity_full')

  const participation = await findOrCreateParticipation({ ...link, personId, shareLinkId: link._id })
  const { registration } = participation
  if (registration?.state === 'registered') {
    await recordRegistration(participation, touchActivity(activity), now)
  } else {
    const next = {
      state: 'registered' as const,
      revision: (registration?.revision ?? 0) + 1,
      name: input.name,
      headcount: seats.seated,
      ...(input.remark && { remark: input.remark }),
      at: now,
    }
    await recordRegistration(participation, touchActivity(activity), now)
    await saveRegistration(participation, next, touchActivity(activity), now)
  }
  return { registration: 'registered' as const, seatsLeft: seats.left }
})
