import { type FaultCount, startFaultProxy } from 'local-cloudbase/fault-proxy'
import { SeededRandom } from 'local-cloudbase/seeded-random'
import { CloudProcess } from './cloud-process'
import { type Documents, readDocuments } from './documents'
import type { History } from './history'
import { type Lived, liveHistory } from './phones'
import type { Stage } from './stage'

export interface StormPlan {
  seed: number
  /** Share of the database's calls that something happens to. */
  share: number
  kills: number
  /** What goes on beside it, over and over again, with the cloud's own address: behind the faults. */
  meanwhile?: (url: string) => Promise<void>
}

export interface Storm {
  documents: Documents
  lived: Lived
  faults: FaultCount
  kills: number
}

/** The history in fair weather: nothing between the functions and the database. */
export async function liveCalmly(stage: Stage, history: History, seed: number): Promise<Documents> {
  const dataDir = stage.newWorld('calm')
  const cloud = new CloudProcess({ entry: stage.entry, functionsDir: stage.functionsDir, dataDir })
  const world = { whenUp: () => cloud.whenUp(), onAcknowledged: () => {} }
  await liveHistory(history, world, seed).finally(() => cloud.end())
  return readDocuments(dataDir, stage.functionsDir)
}

/** The same history with faults in the database's calls, and the cloud killed again and again while all are sending. */
export async function liveInStorm(stage: Stage, history: History, plan: StormPlan): Promise<Storm> {
  const proxy = await startFaultProxy({ seed: plan.seed, share: plan.share })
  const dataDir = stage.newWorld('storm')
  const cloud = new CloudProcess({
    entry: stage.entry,
    functionsDir: stage.functionsDir,
    dataDir,
    sdkUrl: proxy.sdkUrl,
    onUp: (url) => proxy.setUpstream(url),
  })
  const calls = history.customers.reduce(
    (sum, { agrees, passesOn }) => sum + agrees.length + (passesOn ? 1 : 0),
    history.envelopes,
  )
  const killsAt = drawKills(plan, calls)
  let acknowledged = 0
  const world = {
    whenUp: () => cloud.whenUp(),
    onAcknowledged: () => {
      acknowledged += 1
      if (killsAt.has(acknowledged)) void cloud.killNine()
    },
  }
  try {
    let isOver = false
    const url = await cloud.whenUp()
    const beside = (async () => {
      while (plan.meanwhile && !isOver) await plan.meanwhile(url)
    })()
    const lived = await liveHistory(history, world, plan.seed).finally(() => {
      isOver = true
    })
    await beside
    await cloud.whenUp()
    await proxy.settled()
    await cloud.end()
    const documents = await readDocuments(dataDir, stage.functionsDir)
    return { documents, lived, faults: proxy.count(), kills: cloud.kills }
  } finally {
    await cloud.end()
    await proxy.close()
  }
}

/** One kill in each equal part of the history, at an acknowledgement of its own. */
function drawKills({ seed, kills }: StormPlan, calls: number): Set<number> {
  const random = new SeededRandom(seed ^ 0x5eed)
  const part = calls / Math.max(1, kills)
  return new Set(Array.from({ length: kills }, (_, index) => Math.ceil(index * part + random.next() * part * 0.9)))
}
