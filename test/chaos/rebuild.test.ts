import { database } from '../../cloudfunctions/_runtime/database'
import { Refusal } from '../../cloudfunctions/_runtime/refuse'
import type { Pair } from '../../cloudfunctions/_store/folding/envelope-log'
import { type Rebuilt, rebuildPair } from '../../cloudfunctions/_store/folding/rebuild'
import { seed } from '../support/seeded'
import { breachesOfLaw, compareWorlds } from './documents'
import { makeHistory } from './history'
import { type Stage, setStage } from './stage'
import { liveCalmly, liveInStorm } from './storm'

const dayMs = 86_400_000

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage?.remove())

interface Storming {
  customers: number
  interactions: number
  disorder: number
}

/** Whoever finds a pair moving under its hands again and again gives up, as a function would. */
function rebuildUnlessBusy(pair: Pair): Promise<Rebuilt> {
  return rebuildPair(pair).catch((error) => {
    if (error instanceof Refusal && error.code === 'busy') return 'unsettled'
    throw error
  })
}

/** All that was folded again while the phones were sending, and what both worlds hold in the end. */
async function rebuildInStorm({ customers, interactions, disorder }: Storming) {
  const until = Date.now() - dayMs
  const history = makeHistory({ seed, customers, interactions, activities: stage.activities, until, disorder })
  const rebuilt: Record<Rebuilt, number> = { agrees: 0, repaired: 0, unsettled: 0, outdated: 0 }
  const rebuildAll = async (url: string) => {
    Object.assign(process.env, environmentOf(url))
    const pairs = await database.relationships.listAll({})
    const outcomes = await Promise.all(pairs.map(rebuildUnlessBusy))
    for (const outcome of outcomes) rebuilt[outcome] += 1
  }
  const calm = await liveCalmly(stage, history, seed)
  const storm = await liveInStorm(stage, history, { seed, share: 0.35, kills: 0, meanwhile: rebuildAll })
  process.stderr.write(`chaos: SEED=${seed}, rebuilt meanwhile: ${JSON.stringify(rebuilt)}\n`)
  return { rebuilt, differences: compareWorlds(calm, storm.documents), breaches: breachesOfLaw(storm.documents) }
}

test(`folding every pair's log again and again while phones are sending in a storm changes nothing (SEED=${seed})`, async () => {
  const { rebuilt, differences, breaches } = await rebuildInStorm({ customers: 20, interactions: 800, disorder: 0 })
  expect(rebuilt.repaired).toBe(0)
  expect(rebuilt.agrees).toBeGreaterThan(20)
  expect(differences).toEqual([])
  expect(breaches).toEqual([])
}, 300_000)

// An envelope behind its phone's mark is folded by making the pair again, so here whoever comes first repairs.
test(`it does no harm where phones send their numbers in disorder (SEED=${seed})`, async () => {
  const { differences, breaches } = await rebuildInStorm({ customers: 6, interactions: 240, disorder: 0.5 })
  expect(differences).toEqual([])
  expect(breaches).toEqual([])
}, 300_000)

/** As inside a function; the local cloud asks for no keys, but the SDK does not start without any. */
function environmentOf(url: string): Record<string, string> {
  return {
    TCB_ENV: 'shuke-local',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
    SCF_NAMESPACE: 'shuke-local',
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SESSIONTOKEN: 'local',
    // Or the SDK would complain of slow calls.
    SILENCE: 'true',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
  }
}
