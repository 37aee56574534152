import type { TagDimension, TagOrigin } from '../../words/tags/tag'

/** A tag as a list shows it. */
export interface TagGlance {
  key: string
  label: string
  dimension: TagDimension
  /** 0..1, for size. */
  strength: number
  /** 0..1, for opacity: 1 today, 0.5 after one half-life. */
  freshness: number
  /** Never on lists, only on the customer's own page. */
  isSensitive: boolean
}

/** A tag as the agent sees it on the customer's page. */
export interface ReadTag extends TagGlance {
  origin: TagOrigin
  why: string
  evidence: { at: number; words: string }[]
  /** The customer's own words, when corrected. */
  correction?: string
}
