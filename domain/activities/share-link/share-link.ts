import type { Channel } from './channel'

/**
 * One edge of the share lineage. The sharer's phone makes the id, beginning with a seal that says below which link and by
 * whom; the document is created by whichever comes first, the sharer's own `share` interaction (then `sharerId` is proven)
 * or the first open of the card (then it is not yet known).
 */
export interface ShareLink {
  _id: string
  agentId: string
  activityId: string
  /** Absent until the sharer's own call proves it. The agent's first link has the agent as sharer. */
  sharerId?: string
  parentId?: string
  /** The nearest ancestors, oldest first, without this link. */
  path: string[]
  depth: number
  channel?: Channel
  /** The file of the code that posters show, once drawn. */
  codeFile?: string
  codeDrawnAt?: number
  createdAt: number
}
