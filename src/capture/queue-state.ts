import { wholeFrom } from '@/platform/storage/kept-state'
import type { EnvelopeToSend } from './envelope-to-send'

/** What the phone keeps, as one text. */
export interface QueueState {
  phoneId: string
  /** The number of the next envelope. */
  next: number
  closed: EnvelopeToSend[]
  /** Envelopes still waiting for company, one a share link. */
  open: EnvelopeToSend[]
  /** Interactions lost because the store was full. */
  dropped: number
}

export function emptyState(phoneId: string): QueueState {
  return { phoneId, next: 1, closed: [], open: [], dropped: 0 }
}

/** Null for text that is not a queue; the phone then starts anew under a new name, so that no number is given twice. */
export function stateFrom(text: string | null): QueueState | null {
  return wholeFrom<QueueState>(
    text,
    ({ phoneId, next, closed, open }) =>
      typeof phoneId === 'string' &&
      phoneId.length >= 8 &&
      Number.isInteger(next) &&
      Array.isArray(closed) &&
      Array.isArray(open),
  )
}
