import { seed } from '../support/seeded'
import { breachesOfLaw, compareWorlds, countInteractions, countIntroductions } from './documents'
import { makeHistory } from './history'
import { type Stage, setStage } from './stage'
import { liveCalmly, liveInStorm } from './storm'

const customers = Number(process.env.CHAOS_CUSTOMERS ?? 500)
const interactions = customers * 40
const kills = 22
const dayMs = 86_400_000

let stage: Stage
beforeAll(async () => {
  stage = await setStage()
})
afterAll(() => stage?.remove())

test(`${interactions} interactions of ${customers} customers end in the same documents in a storm as in fair weather (SEED=${seed})`, async () => {
  const until = Date.now() - dayMs
  const history = makeHistory({ seed, customers, interactions, activities: stage.activities, until, disorder: 0.02 })

  const calm = await liveCalmly(stage, history, seed)
  const storm = await liveInStorm(stage, history, { seed, share: 0.35, kills })

  const { faults, lived } = storm
  const share = faults.faulted / faults.calls
  process.stderr.write(
    `chaos: SEED=${seed}, ${interactions} interactions in ${history.envelopes} envelopes, ${lived.calls} calls of functions, ` +
      `${faults.faulted} of ${faults.calls} database calls faulted (${(100 * share).toFixed(1)} %), ${storm.kills} kills\n` +
      `chaos: ${JSON.stringify(faults.byKind)}\n`,
  )
  expect(lived.refused).toEqual([])
  expect(countInteractions(calm)).toEqual({ logged: interactions, folded: interactions })
  expect(countInteractions(storm.documents)).toEqual({ logged: interactions, folded: interactions })
  const { credited } = countIntroductions(calm)
  expect(credited).toBeGreaterThan(0)
  for (const world of [calm, storm.documents]) {
    expect(countIntroductions(world)).toEqual({ logged: credited, folded: credited, credited })
  }
  expect(compareWorlds(calm, storm.documents)).toEqual([])
  expect(breachesOfLaw(storm.documents)).toEqual([])
  const cards = history.customers.filter(({ passesOn }) => passesOn).length
  const proven = storm.documents.shareLinks.filter(({ sharerId }) => sharerId !== undefined)
  expect(proven).toHaveLength(stage.activities.length + cards)
  expect(share).toBeGreaterThanOrEqual(0.3)
  expect(storm.kills).toBeGreaterThanOrEqual(20)
}, 1_200_000)
