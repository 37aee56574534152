import { openBenchCloud } from './cloud-client'
import { type Figure, median, percentile, round } from './figure'
import { agentOpenid, type Preload } from './preload'

const page = 20
const large: Preload = { agents: 10, relationshipsPerAgent: 1000, interactionsPerRelationship: 100 }
/** The same board: its warmest page is as full as the large store's, only the store around it is small. */
const small: Preload = { agents: 1, relationshipsPerAgent: 1000, interactionsPerRelationship: 100, busy: 90 }

/** “Who engaged”, first page, of an agent with 1,000 relationships: in a store of a million interactions and in one of ten thousand. */
export async function measureBoard(): Promise<Figure[]> {
  const inSmall = await boardTimes(small)
  const inLarge = await boardTimes(large)
  const interactions = large.agents * large.relationshipsPerAgent * large.interactionsPerRelationship
  return [
    { name: 'board.p50_ms', value: round(median(inLarge.times)), unit: 'ms', must: { atMost: 10 } },
    { name: 'board.p99_ms', value: round(percentile(inLarge.times, 0.99)), unit: 'ms' },
    {
      name: 'board.p50_ratio',
      value: round(median(inLarge.times) / median(inSmall.times)),
      unit: '×',
      must: { atMost: 1.3 },
    },
    {
      name: 'board.documents_read',
      value: inLarge.read,
      unit: '',
      must: { atMost: page + 1 },
      note: `page of ${page}`,
    },
    {
      name: 'memory.local_cloud_mb',
      value: round(inLarge.memory / 2 ** 20, 0),
      unit: 'MB',
      must: { atMost: 400 },
      note: `resident, ${interactions.toLocaleString('en')} interactions stored`,
    },
  ]
}

async function boardTimes(size: Preload): Promise<{ times: number[]; read: number; memory: number }> {
  const cloud = await openBenchCloud(size)
  try {
    const input = { order: 'warmest', pageSize: page } as const
    for (let warm = 0; warm < 60; warm += 1) await cloud.call(agentOpenid, 'listEngaged', input)
    await cloud.resetWork()
    await cloud.call(agentOpenid, 'listEngaged', input)
    const { read } = await cloud.work()
    const times: number[] = []
    for (let n = 0; n < 400; n += 1) {
      const startedAt = performance.now()
      await cloud.call(agentOpenid, 'listEngaged', input)
      times.push(performance.now() - startedAt)
    }
    return { times, read, memory: await cloud.memoryBytes() }
  } finally {
    await cloud.close()
  }
}
