/** What the page at `/` is told about the world it shows. Never an openid. */
export interface Person {
  /** Names the phone's address: `/phones/<slug>/`. */
  slug: string
  name: string
  role: 'agent' | 'customer' | 'visitor'
  about: string
}

export interface Stage {
  /** Changes with every reset, so that a browser forgets what belonged to the world before. */
  worldId: string
  people: Person[]
  /** Who holds the phones at first. */
  cast: string[]
  timers: { name: string; says: string }[]
  /** Milliseconds the local cloud's clock is ahead of the real one. */
  clockAhead: number
  /** The latest happening when the page asked: what comes up to it is past, what follows is live. */
  lastId: number
  /** Whether the page may have the world made anew. */
  canReset: boolean
}

/** Sent when a page begins to listen and whenever it changes: other tabs and restarts are noticed by it. */
export type StageNews = Pick<Stage, 'worldId' | 'clockAhead'>

/** How far the example world is, while a page waits for it. */
export interface Opening {
  isReady: boolean
  done: number
  total: number
}

export interface TagChange {
  label: string
  dimension: string
  change: 'new' | 'stronger' | 'weaker' | 'gone'
  /** Strength before and after, 0..1. */
  from: number
  to: number
  why: string
}

/** One call of a function, in words. */
export interface Happening {
  id: number
  at: number
  /** Whose phone called; absent for timers. */
  slug?: string
  name: string
  operation: string
  says: string
  refused?: string
  captured: string[]
  /** The same facts for a program: what kind each was, and which section of the page somebody read. */
  facts: { kind: string; section?: string }[]
  /** The agent whose picture of this person changed. */
  towards?: string
  tags: TagChange[]
  warmth?: { from: number; to: number; level: string }
  documentsRead: number
  documentsWritten: number
  milliseconds: number
  writes: string[]
  messages: { to?: string; toName: string; title: string; lines: string[]; path?: string }[]
}
