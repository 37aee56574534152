import { cancelAppointment as operation } from '@contract/appointment/cancel-appointment'
import { openStates } from '@domain/people/appointment/appointment'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findTouchActivity } from '../../_store/activity/activities'
import { appointmentEntry } from '../../_store/appointment/appointments'
import { giveBackHour } from '../../_store/appointment/talk-slots'
import { appendEnvelope } from '../../_store/envelope/append-envelope'

export const cancelAppointment = answer(operation, async ({ input: { appointmentId: _id }, personId, now }) => {
  await database.appointments.update(
    { _id, personId, state: { $in: openStates } },
    { $set: { state: 'cancelled', updatedAt: now } },
  )
  const appointment = await database.appointments.find(_id)
  if (appointment?.personId !== personId || appointment.state !== 'cancelled') return refuse('appointment_unknown')

  await giveBackHour(appointment)
  const { agentId, activityId } = appointment
  await appendEnvelope({
    agentId,
    personId,
    ...(activityId !== undefined && { activity: await findTouchActivity(activityId, now) }),
    ...appointmentEntry(appointment, 'cancelled'),
    interactions: [{ kind: 'cancelAppointment', at: appointment.updatedAt }],
    receivedAt: now,
  })
  return { state: 'cancelled' as const }
})
