import type { ActivityKind, Audience, Question } from '../../activities/activity/activity'
import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { Channel } from '../../activities/share-link/channel'
import type { TagKey, TagOrigin } from '../../words/tags/tag'
import type { Interaction, InteractionKind } from '../kinds/interaction'

/** Measures an interaction may have; a rule can ask for at least or at most so much of one. */
export const measures = [
  'seconds',
  'depth',
  'percent',
  'rating',
  'headcount',
  'scorePercent',
  'daysAhead',
  'choiceCount',
] as const
export type Measure = (typeof measures)[number]

/** Everything that must hold for a rule to earn. Absent means any. Times are in UTC+8. */
export interface TagRuleCondition {
  topic?: TagKey
  activityKinds?: ActivityKind[]
  audiences?: Audience[]
  channels?: Channel[]
  facets?: string[]
  questionTypes?: Question['type'][]
  /** From–to in hours, the end excluded; 22–2 goes over midnight. */
  hours?: [from: number, to: number]
  /** 0 is Sunday. */
  weekdays?: number[]
  /** With `favourite`: whether it was put on. */
  isOn?: boolean
  /** With `read`: the last section of the content. */
  isLastSection?: true
  atLeast?: Partial<Record<Measure, number>>
  atMost?: Partial<Record<Measure, number>>
}

/** Which tags a rule gives: one named tag, or those that the content or the people name. */
export type TagRuleTarget = TagKey | 'topicsOfActivity' | 'ownTopicsOfActivity' | 'tagsOfAnswer' | 'notedTag'

/** How much one interaction adds: a fixed part, a part per minute of `seconds`, and a cap on both. */
export interface TagRuleWeight {
  each?: number
  perMinute?: number
  upTo?: number
}

export interface TagRuleExample {
  interaction: Interaction
  activity?: TouchActivity
}

/** A rule as data: what an interaction must be like, which tag it earns, how much, and why in words. */
export interface TagRule {
  /** Stable for ever; evidence names it. */
  id: string
  version: number
  tag: TagRuleTarget
  kinds: InteractionKind[]
  when?: TagRuleCondition
  weight: TagRuleWeight
  origin: TagOrigin
  /** To an agent: what in general earns this tag. */
  because: string
  examples: { earns: TagRuleExample; doesNot: TagRuleExample }
}
