import { compareWorlds, countInteractions } from './documents'
import { makeHistory } from './history'
import { type Stage, setStage } from './stage'
import { liveCalmly, liveInStorm } from './storm'

const seed = 20_260
const interactions = 600
const dayMs = 86_400_000

let stage: Stage
beforeAll(async () => {
  stage = await setStage({ withoutGuard: true })
})
afterAll(() => stage?.remove())

test('functions that forget what they have applied are found out: the same storm counts interactions twice', async () => {
  const until = Date.now() - dayMs
  const history = makeHistory({
    seed,
    customers: 20,
    interactions,
    activities: stage.activities,
    until,
    disorder: 0.02,
  })

  const calm = await liveCalmly(stage, history, seed)
  const storm = await liveInStorm(stage, history, { seed, share: 0.35, kills: 2 })

  const { logged, folded } = countInteractions(storm.documents)
  expect(logged).toBe(interactions)
  expect(folded).toBeGreaterThan(interactions)
  expect(compareWorlds(calm, storm.documents)).not.toEqual([])
}, 300_000)
