import { audiences } from '@domain/activities/activity/activity'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'

/** The static archive; stored encrypted. Unknown field keys are invalid_input. */
export const saveArchive = defineOperation({
  name: 'saveArchive',
  input: z.strictObject({
    personId,
    remarkName: z.string().trim().max(20),
    audience: z.enum(audiences),
    fields: z.record(z.string().max(30), z.string().trim().max(200)),
  }),
  output: z.object({ percent: z.number() }),
  refusals: ['agent_required', 'customer_unknown', 'content_refused'],
})
