import { optional, textUpTo } from './description/fields'

/** What the agent writes beside what they note. The customer may read it on the page about themselves. */
export const note = optional(textUpTo(200))
