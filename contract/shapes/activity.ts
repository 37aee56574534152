import { activityKinds, audiences } from '@domain/activities/activity/activity'
import { draftLimits } from '@domain/activities/activity/draft-limits'
import * as z from 'zod'
import { blockId, instant, picture, shortText, tagKey } from './ids'

export const block = z.discriminatedUnion('type', [
  z.object({ id: blockId, type: z.literal('heading'), text: shortText(draftLimits.heading) }),
  z.object({ id: blockId, type: z.literal('text'), text: shortText(draftLimits.text) }),
  z.object({ id: blockId, type: z.literal('quote'), text: shortText(draftLimits.quote) }),
  z.object({
    id: blockId,
    type: z.literal('picture'),
    picture,
    caption: z.string().max(draftLimits.caption).optional(),
  }),
  z.object({
    id: blockId,
    type: z.literal('video'),
    video: z.string().max(300),
    cover: picture.optional(),
    seconds: z.number().min(1).max(3600),
  }),
])

export const choice = z.object({
  id: blockId,
  text: shortText(draftLimits.choiceText),
  tags: z
    .array(z.custom<import('@domain/words/tags/tag').TagKey>((value) => tagKey.safeParse(value).success))
    .max(draftLimits.choiceTags)
    .optional(),
  isRight: z.boolean().optional(),
})

const asked = { id: blockId, title: shortText(draftLimits.questionTitle), required: z.boolean() }
export const question = z.discriminatedUnion('type', [
  z.object({
    ...asked,
    type: z.literal('rating'),
    lowLabel: z.string().max(12).optional(),
    highLabel: z.string().max(12).optional(),
  }),
  z.object({ ...asked, type: z.literal('nps') }),
  z.object({
    ...asked,
    type: z.literal('single'),
    choices: z.array(choice).min(draftLimits.fewestChoices).max(draftLimits.singleChoices),
    explanation: z.string().max(draftLimits.explanation).optional(),
  }),
  z.object({
    ...asked,
    type: z.literal('multiple'),
    choices: z.array(choice).min(draftLimits.fewestChoices).max(draftLimits.multipleChoices),
  }),
  z.object({ ...asked, type: z.literal('text'), placeholder: z.string().max(40).optional() }),
])

export const schedule = z
  .object({
    startsAt: instant,
    endsAt: instant,
    registerBy: instant,
    place: shortText(draftLimits.place),
    city: shortText(draftLimits.city),
    capacity: z.int().min(1).max(draftLimits.capacity),
  })
  .refine((s) => s.endsAt > s.startsAt && s.registerBy <= s.endsAt, '时间先后不对')

/** What an agent writes; the server adds owner, state and times. */
export const activityDraft = z
  .object({
    kind: z.enum(activityKinds),
    title: shortText(draftLimits.title),
    summary: z.string().trim().max(draftLimits.summary),
    cover: picture,
    audience: z.enum(audiences),
    blocks: z.array(block).max(draftLimits.blocks),
    topics: z
      .array(z.custom<import('@domain/words/tags/tag').TagKey>((value) => tagKey.safeParse(value).success))
      .max(draftLimits.topics),
    questions: z.array(question).max(draftLimits.questions),
    schedule: schedule.optional(),
    closesAt: instant.optional(),
    templateKey: z.string().max(40).optional(),
  })
  .refine((a) => a.kind !== 'event' || a.schedule !== undefined, '线下活动要有时间和地点')
  .refine((a) => (a.kind !== 'survey' && a.kind !== 'quiz') || a.questions.length > 0, '至少要有一道题')

/** An activity as a reader sees it: no owner's bookkeeping, and in a quiz no right answers before finishing. */
export const activityView = z.object({
  activityId: z.string(),
  kind: z.enum(activityKinds),
  title: z.string(),
  summary: z.string(),
  cover: z.string(),
  blocks: z.array(block),
  questions: z.array(question),
  schedule: z
    .object({
      startsAt: z.number(),
      endsAt: z.number(),
      registerBy: z.number(),
      place: z.string(),
      city: z.string(),
      capacity: z.number(),
    })
    .optional(),
  closesAt: z.number().optional(),
  state: z.enum(['draft', 'published', 'cancelled']),
})
export type ActivityView = z.infer<typeof activityView>
