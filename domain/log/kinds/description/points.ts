/**
 * Points of warmth that one interaction of a kind brings: as data, so that the version of the folds can count them. What
 * takes effort or courage weighs more than looking.
 */
export type Points<Name extends string = string> =
  | number
  /** Only while a flag is on. */
  | { points: number; when: Name }
  /** Only without an optional field. */
  | { points: number; unless: Name }
  /** By how far a number got: the first step reached, so the highest stands first. */
  | { of: Name; steps: readonly { atLeast: number; points: number }[] }
  /** For every minute of a number of seconds, up to so many points, beside `points` for the interaction itself. */
  | { points?: number; perMinuteOf: Name; upTo: number }
