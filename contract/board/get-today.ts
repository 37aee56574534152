import { appointmentStates } from '@domain/people/appointment/appointment'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { personLine, warmthView } from '../shapes/person'

/** The morning view: what to forward today, to whom and why; and talks to come. */
export const getToday = defineOperation({
  name: 'getToday',
  input: z.strictObject({}),
  output: z.object({
    greeting: z.string(),
    suggestions: z.array(
      z.object({
        person: personLine,
        warmth: warmthView,
        /** What to send: an activity of the agent's, or one of their facets. */
        send: z.discriminatedUnion('of', [
          z.object({ of: z.literal('activity'), activityId: z.string(), title: z.string(), cover: z.string() }),
          z.object({ of: z.literal('facet'), facet: z.string(), label: z.string() }),
        ]),
        whyToday: z.string(),
        whyThis: z.string(),
      }),
    ),
    newcomers: z.number(),
    unread: z.number(),
    appointments: z.array(
      z.object({
        appointmentId: z.string(),
        person: personLine,
        words: z.string(),
        startsAt: z.number(),
        state: z.enum(appointmentStates),
      }),
    ),
  }),
  refusals: ['agent_required', 'folding_anew'],
})
