import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId, personId } from '../shapes/ids'

/** Marks a registered customer as present. */
export const checkInParticipant = defineOperation({
  name: 'checkInParticipant',
  input: z.strictObject({ activityId, personId }),
  output: z.object({ registration: z.literal('checkedIn') }),
  refusals: ['agent_required', 'activity_unknown', 'customer_unknown', 'not_registered'],
})
