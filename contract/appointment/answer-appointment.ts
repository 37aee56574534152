import * as z from 'zod'
import { defineOperation } from '../operation'
import { appointmentId } from '../shapes/ids'

/** The agent confirms or declines a talk. */
export const answerAppointment = defineOperation({
  name: 'answerAppointment',
  input: z.strictObject({ appointmentId, answer: z.enum(['confirm', 'decline']) }),
  output: z.object({ state: z.enum(['confirmed', 'declined']) }),
  refusals: ['agent_required', 'appointment_unknown'],
})
