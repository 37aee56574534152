/** The one number or short text that words need. */
export type Detail = string | number | undefined

/** How a touch is told to the agent, who is 你; the customer is TA. */
export interface Telling {
  /** What was done, without its time. `title` stands in 《》 already, or is empty. */
  deed: (touch: { title: string; detail?: string | number }) => string
  /**
   * How pieces of one sitting become one: stays add up, a video has come as far as it got, a section or facet is told
   * once. Absent where each stands for itself.
   */
  joins?: 'adding' | 'furthest' | 'onceEach'
  /** Being there and reading: whoever did so before has come again. */
  isReading?: true
  /** Its place among what a sitting is told by, the smallest that is there; the rest are asides to it. */
  lead?: number
  /**
   * Its place among the asides, the smallest first, and its words there if they are others than the deed's. Of two with
   * the same place the later is told.
   */
  aside?: { place: number; say?: string }
  /** All of one sitting in one clause, told instead of the last deed. */
  sayAll?: (details: readonly Detail[]) => string
}

/** Words in a list of reasons, the smallest place first. */
export interface Reason<Words> {
  place: number
  say: Words
}
