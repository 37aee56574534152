import * as z from 'zod'
import { defineOperation } from './operation'

/** The customer takes an appointment back. */
export const cancelAppointment = defineOperation({
  name: 'cancelAppointment',
  input: z.strictObject({ appointmentId: z.string().max(80) }),
  output: z.object({ state: z.literal('cancelled') }),
  refusals: ['appointment_unknown'],
})
