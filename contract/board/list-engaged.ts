import { audiences } from '@domain/activities/activity/activity'
import { stageKeys } from '@domain/log/engagement-stage/engagement-stage'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId, cursor, tagKey } from '../shapes/ids'
import { personLine, stageView, warmthView } from '../shapes/person'

/** Who engaged: newest or warmest first, a page at a time. `filters` come with the first page only. */
export const listEngaged = defineOperation({
  name: 'listEngaged',
  input: z.strictObject({
    order: z.enum(['newest', 'warmest']),
    tag: tagKey.optional(),
    stage: z.enum(stageKeys).optional(),
    /** How they came to know each other; no index holds it, so it may look at more lines than it returns. */
    audience: z.enum(audiences).optional(),
    activityId: activityId.optional(),
    search: z.string().trim().max(20).optional(),
    unreadOnly: z.boolean().optional(),
    cursor: cursor.optional(),
    pageSize: z.int().min(1).max(50),
  }),
  output: z.object({
    lines: z.array(
      z.object({
        person: personLine,
        warmth: warmthView,
        stage: stageView,
        /** Their last visit, in words with its time: “昨晚 21:40 读《…》4 分钟，转发了”. */
        words: z.string(),
        /** The latest is what the agent noted, not something the person did. */
        isNoted: z.boolean().optional(),
        lastAt: z.number(),
        isUnread: z.boolean(),
        topTags: z.array(z.object({ key: z.string(), label: z.string() })),
        broughtBy: z.string().optional(),
      }),
    ),
    next: z.string().optional(),
    /** Tags and activities met on this first page, for the filter chips. */
    filters: z
      .object({
        tags: z.array(z.object({ key: z.string(), label: z.string() })),
        activities: z.array(z.object({ activityId: z.string(), title: z.string() })),
      })
      .optional(),
  }),
  refusals: ['agent_required', 'activity_unknown', 'tag_unknown', 'folding_anew'],
})
