import * as z from 'zod'
import { defineOperation } from '../operation'
import { appointmentId } from '../shapes/ids'

/** The customer takes an appointment back. */
export const cancelAppointment = defineOperation({
  name: 'cancelAppointment',
  says: '取消了约好的聊天',
  input: z.strictObject({ appointmentId }),
  output: z.object({ state: z.literal('cancelled') }),
  refusals: ['appointment_unknown'],
})
