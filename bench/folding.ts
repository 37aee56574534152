import { openBenchCloud } from './cloud-client'
import { type Figure, round } from './figure'
import type { Preload } from './preload'

/** One agent's book after a release that folds otherwise. */
const book: Preload = {
  agents: 1,
  relationshipsPerAgent: 10_000,
  interactionsPerRelationship: 24,
  foldedBy: 'of-an-older-release',
}
/** A run of the timer folds for 25 s. */
const mostRuns = 40

/** How long the timer takes to fold 10,000 relationships anew from their logs, beside nothing else. */
export async function measureFolding(): Promise<Figure[]> {
  const cloud = await openBenchCloud(book)
  try {
    await cloud.resetWork()
    const startedAt = performance.now()
    let runs = 0
    for (let finished = 0; finished === 0 && runs < mostRuns; runs += 1) {
      const response = await fetch(`${cloud.url}/timers/timer`, { method: 'POST', body: '{}' })
      const { result } = (await response.json()) as { result: { done: { foldAnew?: number } } }
      finished = result.done.foldAnew ?? 0
    }
    const seconds = (performance.now() - startedAt) / 1000
    const { calls } = await cloud.work()
    return [
      {
        name: 'folding.seconds',
        value: round(seconds, 1),
        unit: 's',
        note: `${book.relationshipsPerAgent} relationships of ${book.interactionsPerRelationship} interactions, ${runs} runs of the timer`,
      },
      { name: 'folding.ms_per_relationship', value: round((1000 * seconds) / book.relationshipsPerAgent), unit: 'ms' },
      {
        name: 'folding.calls_per_relationship',
        value: round(calls / book.relationshipsPerAgent, 1),
        unit: '',
        must: { atMost: 6 },
        note: 'calls of the database',
      },
    ]
  } finally {
    await cloud.close()
  }
}
