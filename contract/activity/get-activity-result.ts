import { activityKinds } from '@domain/activities/activity/activity'
import * as z from 'zod'
import { defineOperation } from '../operation'
import { activityId } from '../shapes/ids'
import { personLine } from '../shapes/person'

/** One activity: participants, the lineage tree and the survey's result. */
export const getActivityResult = defineOperation({
  name: 'getActivityResult',
  input: z.strictObject({ activityId }),
  output: z.object({
    activity: z.object({
      activityId: z.string(),
      kind: z.enum(activityKinds),
      title: z.string(),
      cover: z.string(),
      state: z.enum(['draft', 'published', 'cancelled']),
      words: z.string(),
      /** Of an event: “11月29日 周日 14:30 · 城西老墙门茶馆二楼”. */
      when: z.string().optional(),
      startsAt: z.number().optional(),
      capacity: z.number().optional(),
    }),
    /** Everybody who took part, also those who withdrew and are not named. */
    people: z.number(),
    anonymousOpens: z.number(),
    participants: z.array(
      z.object({
        person: personLine,
        words: z.string(),
        seconds: z.number(),
        registration: z.enum(['none', 'registered', 'cancelled', 'checkedIn']),
        headcount: z.number(),
        lastAt: z.number(),
      }),
    ),
    /** Who brought whom: parent is the person whose link they first opened, absent under the agent. */
    lineage: z.array(
      z.object({
        personId: z.string(),
        name: z.string(),
        parent: z.string().optional(),
        depth: z.number(),
        brought: z.number(),
      }),
    ),
    survey: z
      .object({
        finished: z.number(),
        started: z.number(),
        csat: z.number().optional(),
        nps: z.number().optional(),
        questions: z.array(
          z.object({
            question: z.string(),
            title: z.string(),
            type: z.string(),
            answered: z.number(),
            average: z.number().optional(),
            choices: z.array(z.object({ text: z.string(), count: z.number() })),
            texts: z.array(z.object({ name: z.string(), text: z.string() })),
          }),
        ),
      })
      .optional(),
  }),
  refusals: ['agent_required', 'activity_unknown'],
})
