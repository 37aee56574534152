import { dayMs } from '../../words/calendar/china-time'

/**
 * Forward decay (Cormode, Shkapenyuk, Srivastava, Xu, ICDE 2009): a value earned at `at` is stored as
 * `value · 2^((at − landmark) / halfLife)`. Adding is a plain increment, so it commutes, and because "now" scales every
 * stored number alike, their order never changes with time.
 */

/** 2026-01-01 00:00 (UTC+8). A double holds 1023 half-lives, eight years at the shortest half-life allowed. */
export const landmark = Date.UTC(2025, 11, 31, 16)
export const shortestHalfLifeDays = 3

const mantissaBits = 20
/** Smaller weights count as none: near the smallest double there is no step left to round by. */
const least = 2 ** -900

/**
 * What to add to the stored sum for `value` earned at `at` (ms UTC). Rounded to 20 bits (a millionth), so that weights
 * stored within some fifteen half-lives of each other add up exactly: the order of adding does not show, and what is
 * taken back leaves nothing behind.
 */
export function storedWeight(value: number, at: number, halfLifeDays: number): number {
  return toShortMantissa(value * 2 ** ((at - landmark) / (halfLifeDays * dayMs)))
}

/** Reads a stored sum at `now` (ms UTC). */
export function weightAt(stored: number, now: number, halfLifeDays: number): number {
  return stored * 2 ** ((landmark - now) / (halfLifeDays * dayMs))
}

function toShortMantissa(value: number): number {
  const size = Math.abs(value)
  if (size < least) return 0
  const step = 2 ** (Math.floor(Math.log2(size)) - mantissaBits + 1)
  return Math.sign(value) * Math.round(size / step) * step
}
