import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { init } from '@cloudbase/node-sdk'
import Database from 'libsql'
import { fc, seed } from '../support/seeded'
import { bundleCloud, spawnCloud } from '../support/spawn-cloud'

const kills = 20
const writers = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
// Or the SDK would complain of slow calls long after the test that killed their answer.
process.env.SILENCE = 'true'

let bundle: string
beforeAll(async () => {
  bundle = await bundleCloud()
})
afterAll(() => rmSync(bundle))

/** Writes as one does who may have to repeat it: a letter that may be there already, and a counter guarded by its mark. */
class Writer {
  sequence = 1
  acknowledged = 0

  constructor(private readonly name: string) {}

  async write(db: ReturnType<ReturnType<typeof init>['database']>): Promise<void> {
    const { sequence, name } = this
    const mark = [{ mark: { $exists: false } }, { mark: { $lt: sequence } }]
    await Promise.all([
      db
        .collection('letters')
        .add({ _id: `${name}.p.${sequence}`, personId: name, lastAt: sequence })
        .catch((error: { code?: string }) => {
          if (error.code !== 'DATABASE_DUPLICATE_WRITE') throw error
        }),
      db
        .collection('memberships')
        .options({ raw: true, multiple: false })
        .where({ _id: name, $or: mark })
        .update({ $inc: { count: 1 }, $max: { mark: sequence }, $addToSet: { tagKeys: `t${sequence % 7}` } }),
    ])
    this.acknowledged = sequence
    this.sequence += 1
  }
}

test(`after ${kills} kills in mid-write every acknowledged write is there, none twice (SEED=${seed})`, async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'local-cloudbase-kill-'))
  const targets = fc.sample(fc.integer({ min: 10, max: 150 }), { seed, numRuns: kills })
  const team = writers.map((name) => new Writer(name))
  let interrupted = 0
  for (const [round, target] of targets.entries()) {
    const cloud = await spawnCloud(dataDir)
    Object.assign(process.env, cloud.env)
    const db = init({ env: cloud.env.TCB_ENV, keepalive: true }).database()
    if (round === 0) for (const name of writers) await db.collection('memberships').add({ _id: name, clubId: 'club' })
    let acknowledged = 0
    let killed: Promise<void> | undefined
    await Promise.all(
      team.map(async (writer) => {
        while (!killed) {
          const isDone = await writer.write(db).then(
            () => true,
            () => false,
          )
          if (isDone) acknowledged += 1
          else interrupted += 1
          if (acknowledged >= target) killed ??= cloud.killNine()
        }
      }),
    )
    await killed
  }
  const database = new Database(path.join(dataDir, 'documents.sqlite'))
  expect(database.prepare('PRAGMA integrity_check').all([])).toEqual([{ integrity_check: 'ok' }])
  database.close()
  await checkEverything(dataDir, team)
  expect(interrupted).toBeGreaterThan(0)
  rmSync(dataDir, { recursive: true })
}, 180_000)

async function checkEverything(dataDir: string, team: readonly Writer[]): Promise<void> {
  const cloud = await spawnCloud(dataDir)
  Object.assign(process.env, cloud.env)
  const db = init({ env: cloud.env.TCB_ENV, keepalive: true }).database()
  for (const [at, writer] of team.entries()) {
    const name = writers[at] as string
    const { data } = await db.collection('memberships').doc(name).get()
    const { count, mark } = data[0]
    // The write that was under way may have happened without its answer; it may not have happened twice.
    expect([writer.acknowledged, writer.acknowledged + 1]).toContain(mark)
    expect(count).toBe(mark)
    const { total } = await db.collection('letters').where({ personId: name }).count()
    expect([writer.acknowledged, writer.acknowledged + 1]).toContain(total)
    const last = await db.collection('letters').where({ personId: name }).orderBy('lastAt', 'desc').limit(1000).get()
    expect(last.data.map(({ lastAt }) => lastAt)).toEqual(
      Array.from({ length: total ?? 0 }, (_, step) => (total ?? 0) - step),
    )
  }
  await cloud.killNine()
}
