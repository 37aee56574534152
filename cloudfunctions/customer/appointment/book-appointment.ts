import { bookAppointment as operation } from '@contract/appointment/book-appointment'
import { hasTooManyTalks, isOpenTalk } from '@domain/people/appointment/appointment'
import { isTalkTimeFree } from '@domain/people/appointment/talk-times'
import { sayTime } from '@domain/words/calendar/say-time'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findAgent } from '../../_store/agent/agents'
import { appointmentEntry, findBookedTimes } from '../../_store/appointment/appointments'
import { takeHour } from '../../_store/appointment/talk-slots'
import { appendEnvelope } from '../../_store/envelope/append-envelope'
import { findConsented } from '../../_store/relationship/relationships'
import { findTouch } from '../../_store/relationship/touches'

export const bookAppointment = answer(operation, async ({ input, personId, openid, now }) => {
  const { agentId, topic, manner, startsAt } = input
  const [agent, , own] = await Promise.all([
    findAgent(agentId),
    findConsented(agentId, personId),
    database.appointments.listAll({ personId, agentId }),
  ])
  const touch = await findTouch(input, now)
  await requireDecentText(openid, [topic])

  const standing = own.find((talk) => talk.startsAt === startsAt && isOpenTalk(talk))
  const appointment = standing ?? {
    _id: `${agentId}:${personId}:${own.length + 1}`,
    agentId,
    personId,
    revision: own.length + 1,
    ...(touch.activity && { activityId: touch.activity.activityId }),
    topic,
    manner,
    startsAt,
    state: 'asked' as const,
    createdAt: now,
    updatedAt: now,
  }
  if (!standing) {
    // Of calls that read the same talks one writes the next revision, so none gets past the bound beside another.
    if (hasTooManyTalks(own, now)) refuse('talks_full')
    const booked = await findBookedTimes(agentId, now)
    if (!isTalkTimeFree(agent.talkHours, booked, startsAt, now)) refuse('time_unavailable')
    await takeHour(appointment, now)
    if (!(await database.appointments.add(appointment))) refuse('busy')
  }
  const outcome = await appendEnvelope({
    agentId,
    personId,
    ...touch,
    ...appointmentEntry(appointment, 'asked'),
    interactions: [{ kind: 'appointment', at: appointment.createdAt, startsAt }],
    receivedAt: now,
  })
  if (outcome === 'consentMissing') refuse('consent_missing')
  return { appointmentId: appointment._id, words: `${sayTime(startsAt, now)}，等${agent.name}确认` }
})
