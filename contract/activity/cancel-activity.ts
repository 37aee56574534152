import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId } from '../shapes/ids'

/** Calls an activity off; links show that it is cancelled. */
export const cancelActivity = defineOperation({
  name: 'cancelActivity',
  input: z.strictObject({ activityId }),
  output: z.object({ state: z.literal('cancelled'), registered: z.number() }),
  refusals: ['agent_required', 'activity_unknown'],
})
