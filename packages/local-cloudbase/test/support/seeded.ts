import fc from 'fast-check'

/** What all randomness of this run grows from: drawn and printed by jest.config.cjs, given by `SEED=… npm test`. */
export const seed = Number(process.env.SEED)

const times = Number(process.env.RUNS ?? 1)

/** How often a property is tried that is not tried the usual hundred times; `RUNS=20` means twenty times as often. */
export function runs(usual: number): number {
  return usual * times
}

fc.configureGlobal({ seed, numRuns: runs(100) })

export { fc }
