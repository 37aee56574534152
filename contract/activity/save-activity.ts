import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityDraft } from '../shapes/activity'
import { activityId } from '../shapes/ids'

/** Creates or changes an activity. The phone makes the id, so saving twice makes one. */
export const saveActivity = defineOperation({
  name: 'saveActivity',
  input: z.strictObject({ activityId, draft: activityDraft, publish: z.boolean() }),
  output: z.object({ activityId: z.string(), state: z.enum(['draft', 'published', 'cancelled']) }),
  refusals: [
    'agent_required',
    'activity_unknown',
    'activity_cancelled',
    'content_refused',
    'picture_pending',
    'picture_refused',
    'pictures_full',
  ],
})
