import { appointmentStates } from '@domain/people/appointment/appointment'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { personLine } from '../shapes/person'

/** Talks asked for, soonest first. */
export const listAppointments = defineOperation({
  name: 'listAppointments',
  input: z.strictObject({}),
  output: z.object({
    appointments: z.array(
      z.object({
        appointmentId: z.string(),
        person: personLine,
        topic: z.string(),
        words: z.string(),
        startsAt: z.number(),
        state: z.enum(appointmentStates),
      }),
    ),
  }),
  refusals: ['agent_required'],
})
