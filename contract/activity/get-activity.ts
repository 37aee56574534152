import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityDraft } from '../shapes/activity'
import { activityId } from '../shapes/ids'

/** One of the agent's own activities, for editing. */
export const getActivity = defineOperation({
  name: 'getActivity',
  input: z.strictObject({ activityId }),
  output: z.object({
    activityId: z.string(),
    draft: activityDraft,
    state: z.enum(['draft', 'published', 'cancelled']),
  }),
  refusals: ['agent_required', 'activity_unknown'],
})
