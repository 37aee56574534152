import { appointmentStates } from '@domain/people/appointment/appointment'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { agentCard } from '../shapes/agent'

/** Who the caller is here: an agent or not, and the advisors they know with what is under way. */
export const getMyStanding = defineOperation({
  name: 'getMyStanding',
  input: z.strictObject({}),
  output: z.object({
    isAgent: z.boolean(),
    advisors: z.array(
      z.object({
        agent: agentCard,
        consent: z.enum(['granted', 'withdrawn']),
        lastAt: z.number(),
        appointments: z.array(
          z.object({
            appointmentId: z.string(),
            words: z.string(),
            state: z.enum(appointmentStates),
            startsAt: z.number(),
          }),
        ),
        activities: z.array(
          z.object({ activityId: z.string(), title: z.string(), shareLinkId: z.string(), words: z.string() }),
        ),
      }),
    ),
  }),
  refusals: [],
})
