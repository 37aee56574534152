/** China has one zone, UTC+8, without summer time, so rules that run on every interaction can do with arithmetic. */
export const hourMs = 3_600_000
export const dayMs = 24 * hourMs
export const zoneMs = 8 * hourMs

/** Whole days since 1970 in China: equal for two instants of the same day. */
export function dayNumber(at: number): number {
  return Math.floor((at + zoneMs) / dayMs)
}

/** The first instant of the day `at` falls in. */
export function startOfDay(at: number): number {
  return dayNumber(at) * dayMs - zoneMs
}

/** Hour of the day with its fraction, 0 ≤ x < 24. */
export function hourOfDay(at: number): number {
  return (at + zoneMs - dayNumber(at) * dayMs) / hourMs
}

/** 0 is Sunday; 1970-01-01 was a Thursday. */
export function weekdayOf(at: number): number {
  return (dayNumber(at) + 4) % 7
}
