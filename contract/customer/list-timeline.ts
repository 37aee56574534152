import * as z from 'zod'
import { defineOperation } from '../operation'
import { cursor, personId } from '../shapes/ids'
import { timelineEntry } from '../shapes/person'

/** Everything between agent and customer in one line, newest first. */
export const listTimeline = defineOperation({
  name: 'listTimeline',
  input: z.strictObject({ personId, cursor: cursor.optional() }),
  output: z.object({ entries: z.array(timelineEntry), next: z.string().optional() }),
  refusals: ['agent_required', 'customer_unknown'],
})
