import * as z from 'zod'
import { defineOperation } from '../operation'
import { appointmentId } from '../shapes/ids'

/** The customer takes an appointment back. */
export const cancelAppointment = defineOperation({
  name: 'cancelAppointment',
  input: z.strictObject({ appointmentId }),
  output: z.object({ state: z.literal('cancelled') }),
  refusals: ['appointment_unknown'],
})
