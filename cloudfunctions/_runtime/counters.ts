import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * What a deployer charts from the log; refusals are its `outcome`.
 * - `captured`: interactions stored and folded for the first time
 * - `retried`: envelopes that had been stored before, so a phone or the network repeated them
 * - `outOfOrder`: envelopes that a later one of their source had overtaken; the folds were made again
 * - `repaired`: folds made again from the log, and orphans removed
 * - `foldedAnew`: folds of another version made again from the log after a release
 */
export const counterNames = ['captured', 'retried', 'outOfOrder', 'repaired', 'foldedAnew'] as const
export type Counters = Partial<Record<(typeof counterNames)[number], number>>

const underWay = new AsyncLocalStorage<Counters>()

/** Runs a call; what it counts, however deep, lands in `counters`. Calls that run side by side don't mix. */
export function counting<T>(counters: Counters, work: () => Promise<T>): Promise<T> {
  return underWay.run(counters, work)
}

/** Counts for the call under way; outside one it does nothing. */
export function count(name: keyof Counters, by = 1): void {
  const counters = underWay.getStore()
  if (counters) counters[name] = (counters[name] ?? 0) + by
}
