import { cancelAppointment as operation } from '@contract/cancel-appointment'
import { openStates } from '@domain/appointment/appointment'
import { findTouchActivity } from '../../_runtime/activities'
import { answer } from '../../_runtime/answer'
import { appendEnvelope } from '../../_runtime/append-envelope'
import { appointmentEntry } from '../../_runtime/appointments'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { giveBackHour } from '../../_runtime/talk-slots'

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
