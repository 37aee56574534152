import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId } from '../shapes/ids'

/** Gives the seats back. */
export const cancelRegistration = defineOperation({
  name: 'cancelRegistration',
  input: z.strictObject({ activityId }),
  output: z.object({ registration: z.literal('cancelled') }),
  refusals: ['activity_unknown', 'not_registered', 'activity_ended'],
})
