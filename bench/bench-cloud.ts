import { createHmac } from 'node:crypto'
import { startShukeCloud } from '../local/shuke-cloud'
import { agentOpenid, type Preload, preload } from './preload'

export interface BenchCloudOptions {
  dataDir: string
  preload?: Preload
}

export type Question = { ask: 'resetWork' } | { ask: 'work' } | { ask: 'memory' }

const noWork = () => ({ calls: 0, rounds: 0, reads: 0, read: 0, written: 0 })
export type Work = ReturnType<typeof noWork>

/** Calls of one function that arrive this close together were issued together. */
const roundMs = 3

/** Runs until its parent says otherwise; answers what the database did and how much memory is in use. */
export async function serveBenchCloud(options: BenchCloudOptions): Promise<void> {
  const cloud = await startShukeCloud({ port: 0, dataDir: options.dataDir })
  const personIdOf = (openid: string) =>
    createHmac('sha256', cloud.env.SHUKE_PERSON_SECRET ?? '')
      .update(openid)
      .digest('base64url')
      .slice(0, 22)
  if (options.preload) await preload(cloud.engine, options.preload, personIdOf(agentOpenid))

  let work = noWork()
  let openCalls = 0
  // Calls that overlap are one round trip: the function waits for the slowest of them.
  cloud.onDatabaseCall(({ action, work: { read, written } }) => {
    const isQuery =
      action === 'database.getDocument' ||
      action === 'database.calculateDocument' ||
      action === 'database.aggregateDocuments'
    if (openCalls === 0) {
      work.rounds += 1
      setTimeout(() => {
        openCalls = 0
      }, roundMs)
    }
    openCalls += 1
    work = {
      ...work,
      calls: work.calls + 1,
      reads: work.reads + (isQuery ? 1 : 0),
      read: work.read + read,
      written: work.written + written,
    }
  })
  process.on('message', (question: Question) => {
    if (question.ask === 'resetWork') {
      work = noWork()
      openCalls = 0
    }
    process.send?.({ answer: question.ask === 'memory' ? process.memoryUsage().rss : work })
  })
  process.on('disconnect', () => void cloud.close().then(() => process.exit(0)))
  process.send?.({ ready: { url: cloud.url, env: cloud.env } })
}
