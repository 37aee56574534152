import { activityKinds, audiences } from '@domain/activities/activity/activity'
import * as z from 'zod'
import { defineOperation } from '../operation'

/** The agent's own activities, newest first. */
export const listActivities = defineOperation({
  name: 'listActivities',
  input: z.strictObject({}),
  output: z.object({
    activities: z.array(
      z.object({
        activityId: z.string(),
        kind: z.enum(activityKinds),
        title: z.string(),
        cover: z.string(),
        state: z.enum(['draft', 'published', 'cancelled']),
        /** The event was held, or the questions are closed. */
        isOver: z.boolean().optional(),
        audience: z.enum(audiences),
        updatedAt: z.number(),
        /** People who took part, and passers-by who only looked. */
        people: z.number(),
        anonymousOpens: z.number(),
        /** First touches per day, the last 14 days, oldest first. */
        spark: z.array(z.number()),
        words: z.string(),
      }),
    ),
  }),
  refusals: ['agent_required'],
})
