import type { InputOf } from '@contract/operation'
import { registerForActivity as operation } from '@contract/registration/register-for-activity'
import type { Activity } from '@domain/activities/activity/activity'
import { refuseRegistration } from '@domain/activities/activity/is-joinable'
import { touchActivity } from '@domain/activities/activity/touch-activity'
import type { Participation, Registration } from '@domain/people/participation/participation'
import { answer } from '../../_runtime/answer'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findActivity } from '../../_store/activity/activities'
import { forgetIfErased } from '../../_store/person/personal-documents'
import {
  findOrCreateParticipation,
  recordRegistration,
  saveRegistration,
  settleSeats,
} from '../../_store/registration/registrations'
import { findConsented } from '../../_store/relationship/relationships'
import { takeSeats } from '../../_store/seat/seats'
import { findOrCreateLink, type LinkRoute } from '../../_store/share-link/share-links'

export const registerForActivity = answer(operation, async ({ input, personId, openid, now }) => {
  const link = await findOrCreateLink(input, now)
  const activity = await findActivity(link.activityId)
  const refusal = refuseRegistration(activity, now)
  if (refusal) refuse(refusal)
  if (!activity.schedule) return refuse('activity_unknown')
  await findConsented(activity.agentId, personId)
  await requireDecentText(openid, [input.name, input.remark])

  try {
    const seatsLeft = await takeAndRecord({
      input,
      link,
      activity,
      capacity: activity.schedule.capacity,
      personId,
      now,
    })
    return { registration: 'registered' as const, seatsLeft }
  } finally {
    await forgetIfErased({ agentId: activity.agentId, personId, activityId: activity._id })
  }
})

interface Taking {
  input: InputOf<typeof operation>
  link: LinkRoute
  activity: Activity
  capacity: number
  personId: string
  now: number
}

/** Seats first, then the registration, then its record: each step is completed by a repeated call. */
async function takeAndRecord({ input, link, activity, capacity, personId, now }: Taking): Promise<number> {
  const seats = await takeSeats(activity._id, { personId, headcount: input.headcount, capacity })
  if (!seats) return refuse('activity_full')
  const participation = await findOrCreateParticipation({ ...link, personId, shareLinkId: link._id })
  const touch = touchActivity(activity)
  let outcome = await recordRegistration(participation, touch, now)
  if (participation.registration?.state !== 'registered') {
    const next = nextRegistration(participation, input, seats.seated, now)
    outcome = await saveRegistration(participation, next, touch, now)
    await settleSeats(participation, capacity)
  }
  if (outcome === 'consentMissing') refuse('consent_missing')
  return seats.left
}

function nextRegistration(
  { registration }: Participation,
  { name, remark }: InputOf<typeof operation>,
  headcount: number,
  at: number,
): Registration {
  const revision = (registration?.revision ?? 0) + 1
  return { state: 'registered', revision, name, headcount, ...(remark && { remark }), at }
}
