import { audiences } from '@domain/activities/activity/activity'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { personId } from '../shapes/ids'
import { personLine, stageView, tagView, warmthView } from '../shapes/person'

/** One customer: the two-way profile, tags with evidence, the next step and who brought whom. */
export const getCustomer = defineOperation({
  name: 'getCustomer',
  input: z.strictObject({ personId }),
  output: z.object({
    person: personLine,
    consent: z.enum(['granted', 'withdrawn']),
    remarkName: z.string(),
    audience: z.enum(audiences),
    stage: stageView,
    warmth: warmthView,
    /** Points per day, 90 days, oldest first. */
    warmthLine: z.array(z.number()),
    tags: z.array(tagView),
    iKnowThem: z.object({
      percent: z.number(),
      why: z.string(),
      facets: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          filled: z.number(),
          outOf: z.number(),
          missing: z.array(z.string()),
        }),
      ),
      archive: z.record(z.string(), z.string()),
    }),
    theyKnowMe: z.object({
      percent: z.number(),
      why: z.string(),
      facets: z.array(
        z.object({
          key: z.string(),
          label: z.string(),
          views: z.number(),
          seconds: z.number(),
          words: z.string(),
          isWritten: z.boolean(),
        }),
      ),
    }),
    next: z.object({
      action: z.string(),
      why: z.string(),
      facet: z.string().optional(),
      activityId: z.string().optional(),
    }),
    lineage: z.object({
      broughtBy: z.object({ personId: z.string(), name: z.string() }).optional(),
      brought: z.array(z.object({ personId: z.string(), name: z.string() })),
    }),
    registrations: z.array(z.object({ activityId: z.string(), title: z.string(), words: z.string() })),
  }),
  refusals: ['agent_required', 'customer_unknown'],
})
