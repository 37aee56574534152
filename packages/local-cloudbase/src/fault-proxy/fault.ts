import type { SeededRandom } from './seeded-random'

/** What a network and a database under load do to one call. */
export const faultKinds = [
  'dropBefore',
  'dropAfter',
  'dropThenApply',
  'delay',
  'duplicate',
  'reorder',
  'errorBefore',
  'errorAfter',
  'conflict',
] as const
export type FaultKind = (typeof faultKinds)[number]

/** Shares of a faulted call, relative to each other. */
const weights: Record<FaultKind, number> = {
  /** The connection breaks before the database hears of it. */
  dropBefore: 2,
  /** The write is done, its answer is lost. */
  dropAfter: 3,
  /** The connection breaks, and the write is done later, when the caller may long have repeated it. */
  dropThenApply: 2,
  delay: 4,
  /** The write is done twice; either answer may arrive. */
  duplicate: 4,
  /** It waits until a few later calls have gone ahead. */
  reorder: 4,
  /** 502 or 503 in front of the database, before or after it has done the work. */
  errorBefore: 2,
  errorAfter: 2,
  /** The database itself refuses because of a write at the same time. */
  conflict: 2,
}

export interface Fault {
  kind: FaultKind
  /** Ms, of `delay` and `dropThenApply`. */
  wait: number
  /** Later calls that go first, of `reorder`. */
  behind: number
  /** Of `duplicate`: which answer arrives. */
  answersSecond: boolean
  status: 502 | 503
}

/** Every call takes as many numbers, so that a seed gives the same faults whatever they are. */
export function drawFault(random: SeededRandom, share: number): Fault | null {
  const isFaulted = random.happens(share)
  const fault: Fault = {
    kind: random.pickWeighted(weights),
    wait: random.happens(0.1) ? random.between(100, 400) : random.between(1, 30),
    behind: random.between(1, 6),
    answersSecond: random.happens(0.5),
    status: random.happens(0.5) ? 502 : 503,
  }
  return isFaulted ? fault : null
}
