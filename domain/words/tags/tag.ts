export const tagDimensions = [
  'time',
  'space',
  'personality',
  'preference',
  'need',
  'lifeStage',
  'relationship',
  'value',
  'willingness',
] as const
export type TagDimension = (typeof tagDimensions)[number]

/** `dimension:name`, for example `need:educationFund`; an agent's own addition is `dimension:own<id>`. No dots: keys are steps in document paths. */
export type TagKey = `${TagDimension}:${string}`

/** How a tag came to be. Answered and noted outrank captured. */
export type TagOrigin = 'captured' | 'answered' | 'noted'

export interface TagDefinition {
  key: TagKey
  dimension: TagDimension
  label: string
  /** Half-life of its weight in days, at least 3. */
  halfLifeDays: number
  /** The weight, read now, from which the tag is shown. */
  shownFrom: number
  /** An activity may choose it as a topic. */
  isTopic: boolean
  /** Health, money trouble, minors: never shown on lists, only on the customer's own page. */
  isSensitive?: boolean
  /** Shown only while the dates of the relationship say so, see `date-conditions.ts`. */
  shownWhile?: 'newlyMet' | 'returned'
  /** To the customer, in whole sentences: “TA 觉得你在关心孩子的教育金”. */
  sentence: string
}

/** What earned a tag, kept small: enough to say it in words without another read. */
export interface Evidence {
  at: number
  kind: string
  /** `id@version` of the rule that earned it. */
  rule: string
  activityId?: string
  title?: string
  /** A number or short text the words need: seconds, depth, a section's title, the chosen answer. */
  detail?: string | number
  /** With an answer changed later: the instant of the answer this one takes back. */
  takesBack?: number
}

/** A tag as folded into a relationship. `weight` is the stored forward-decayed sum. */
export interface FoldedTag {
  weight: number
  count: number
  firstAt: number
  lastAt: number
  /** The strongest origin seen: 0 captured, 1 answered, 2 noted. */
  originRank: number
}

/** Whether an agent added it to the taxonomy. */
export function isOwnTag(key: TagKey): boolean {
  return /:own[A-Z0-9a-z]{4,}$/.test(key)
}
