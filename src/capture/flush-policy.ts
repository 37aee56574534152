import type { SendResult } from './envelope-to-send'

export const limits = {
  /** Interactions in an envelope. */
  count: 20,
  /** Text of an envelope; WeChat takes 100 kB, a weak network much less. */
  bytes: 12_000,
  /** Milliseconds an interaction waits for company while the page is in sight. */
  wait: 5_000,
  /** Closed envelopes kept while there is no network (WeChat keeps 1 MB under a key); beyond, the oldest are dropped and counted. */
  kept: 60,
} as const

const neverAgain = new Set([
  'share_link_unknown',
  'activity_unknown',
  'consent_missing',
  'invalid_input',
  'input_too_large',
  // One phone too many stays that; kept, it would hold up what goes to other agents.
  'phones_full',
])

/** What an answer means for the envelope; `null` is success. */
export function resultOf(errorCode: string | null): SendResult {
  if (errorCode === null) return 'done'
  return neverAgain.has(errorCode) ? 'never' : 'later'
}

/**
 * Milliseconds before the next try: doubling from 2 s to at most 5 min, spread over the upper half so that phones coming
 * back from one outage do not call together ("equal jitter", AWS Architecture Blog 2015).
 */
export function retryDelay(failures: number, random: number): number {
  const full = Math.min(300_000, 2_000 * 2 ** Math.min(failures - 1, 20))
  return full / 2 + (full / 2) * random
}

export function isFull(interactionCount: number, bytes: number): boolean {
  return interactionCount >= limits.count || bytes >= limits.bytes
}
