import { answerAppointment as operation } from '@contract/appointment/answer-appointment'
import { openStates } from '@domain/people/appointment/appointment'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findOwnProfile } from '../../_store/agent/agents'
import { giveBackHour } from '../../_store/appointment/talk-slots'
import { thingField, timeField } from '../../_store/notice/notice-fields'
import { sendNoticeOnce } from '../../_store/notice/notices'
import { findNames } from '../../_store/relationship/relationships'

const states = { confirm: 'confirmed', decline: 'declined' } as const

export const answerAppointment = answer(operation, async ({ input, personId: agentId, now }) => {
  const agent = await findOwnProfile(agentId)
  await requireVisible(input.appointmentId, agentId)
  const state = states[input.answer]
  // Declining gives the hour away, so it cannot be taken back here.
  await database.appointments.update(
    { _id: input.appointmentId, agentId, state: { $in: openStates } },
    { $set: { state, updatedAt: now } },
  )
  const appointment = await database.appointments.find(input.appointmentId)
  if (appointment?.agentId !== agentId || appointment.state !== state) return refuse('appointment_unknown')

  if (state === 'declined') await giveBackHour(appointment)
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

/** The talk of somebody who withdrew is not shown, and so not answered. */
async function requireVisible(appointmentId: string, agentId: string): Promise<void> {
  const appointment = await database.appointments.find(appointmentId)
  if (appointment?.agentId !== agentId) return refuse('appointment_unknown')
  const names = await findNames(agentId, [appointment.personId])
  if (!names.has(appointment.personId)) refuse('appointment_unknown')
}
