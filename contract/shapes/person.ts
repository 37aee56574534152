import { stageKeys } from '@domain/log/engagement-stage/engagement-stage'
import { warmthLevels } from '@domain/log/warmth/warmth-level'
import { tagDimensions } from '@domain/words/tags/tag'
import * as z from 'zod'

/** A customer on an agent's phone: never an openid, never a telephone number. */
export const personLine = z.object({
  personId: z.string(),
  name: z.string(),
  avatar: z.string().optional(),
  /** Whether the name is the customer's own, the agent's remark, or only a description such as “林悦带来的朋友”. */
  nameFrom: z.enum(['introduction', 'remark', 'description']),
})

export const warmthView = z.object({
  level: z.enum(warmthLevels),
  /** The decayed sum now, one decimal. */
  value: z.number(),
  why: z.string(),
})
export type WarmthView = z.infer<typeof warmthView>

export const evidenceView = z.object({ at: z.number(), words: z.string() })

export const tagView = z.object({
  key: z.string(),
  label: z.string(),
  dimension: z.enum(tagDimensions),
  /** 0..1, for size. */
  strength: z.number(),
  /** 0..1, for opacity: 1 today, 0.5 after one half-life. */
  freshness: z.number(),
  origin: z.enum(['captured', 'answered', 'noted']),
  why: z.string(),
  evidence: z.array(evidenceView),
  /** The customer's own words, when corrected. */
  correction: z.string().optional(),
})
export type TagView = z.infer<typeof tagView>

export const stageView = z.object({
  key: z.enum(stageKeys),
  label: z.string(),
  why: z.string(),
})

export const timelineEntry = z.object({
  at: z.number(),
  kind: z.string(),
  words: z.string(),
  activityId: z.string().optional(),
})
export type TimelineEntry = z.infer<typeof timelineEntry>
