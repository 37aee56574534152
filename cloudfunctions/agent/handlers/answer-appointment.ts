import { answerAppointment as operation } from '@contract/answer-appointment'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { thingField, timeField } from '../../_runtime/notice-fields'
import { sendNoticeOnce } from '../../_runtime/notices'
import { refuse } from '../../_runtime/refuse'

const states = { confirm: 'confirmed', decline: 'declined' } as const

export const answerAppointment = answer(operation, async ({ input, personId: agentId, now }) => {
  const agent = await findOwnProfile(agentId)
  const state = states[input.answer]
  // Declining gives the hour away, so it cannot be taken back here.
  await database.appointments.update(
    { _id: input.appointmentId, agentId, state: { $in: ['asked', 'confirmed'] } },
    { $set: { state, updatedAt: now } },
  )
  const appointment = await database.appointments.find(input.appointmentId)
  if (appointment?.agentId !== agentId || appointment.state !== state) return refuse('appointment_unknown')

  await sendNoticeOnce({
    _id: `appointment:${appointment._id}:${state}`,
    agentId,
    personId: appointment.personId,
    template: 'appointmentChange',
    page: 'subpackages/customer/pages/advisors/index',
    data: {
      thing1: thingField(appointment.topic),
      thing2: thingField(agent.name),
      time3: timeField(appointment.startsAt),
      phrase4: { value: state === 'confirmed' ? '已确认' : '已谢绝' },
    },
    dueAt: now,
  })
  return { state }
})
