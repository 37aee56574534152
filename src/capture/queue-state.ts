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

export function asText(state: QueueState): string {
  return JSON.stringify(state)
}

/** Null for text that is not a queue; the phone then starts anew under a new name, so that no number is given twice. */
export function stateFrom(text: string | null): QueueState | null {
  if (text === null) return null
  try {
    const state = JSON.parse(text) as QueueState
    const isWhole =
      typeof state.phoneId === 'string' &&
      state.phoneId.length >= 8 &&
      Number.isInteger(state.next) &&
      Array.isArray(state.closed) &&
      Array.isArray(state.open)
    return isWhole ? state : null
  } catch {
    return null
  }
}
