import { commonRefusals } from '../../contract/errors'
import { type OperationName, operationNames } from '../../contract/operations'
import { ownerOf, requestsOf, setUpWorld, type World } from '../functions/world/requests'
import { newCast } from '../support/actors'
import { startTestCloud, type TestCloud } from '../support/cloud'
import { contractOf } from '../support/contract-of'
import { fc, runs, seed } from '../support/seeded'
import { inputOf } from './valid-input'

const tries = runs(200)
/** Each draws a picture. */
const slow: readonly OperationName[] = ['makePosterCode']

let cloud: TestCloud
let world: World
beforeAll(async () => {
  cloud = await startTestCloud()
  world = await setUpWorld(newCast(cloud))
})
afterAll(() => cloud?.stop())

/** They end the world that the others need, so they come last. */
const endings: readonly OperationName[] = ['cancelActivity', 'withdrawConsent', 'eraseMyData']
const inOrder = [...operationNames.filter((name) => !endings.includes(name)), ...endings]

test.each(inOrder)(
  `%s answers whatever its contract admits, or refuses it by a word that the contract lists (SEED=${seed})`,
  async (name) => {
    const { input, refusals } = contractOf(name)
    const owner = ownerOf(name, world.cast)
    const request = requestsOf(world)[name] as Record<string, unknown>
    // Strange content about real things, and about things that are not there.
    const admitted = fc
      .tuple(inputOf(input), fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }))
      .map(([generated, keeps]) => {
        const real = Object.entries(request).filter((_, index) => keeps[index % 12])
        return { ...(generated as object), ...Object.fromEntries(real) }
      })
      .filter((sample) => input.safeParse(sample).success)
    const listed = new Set<string>(['ok', ...refusals, ...commonRefusals.filter((code) => code !== 'internal')])

    for (const sample of fc.sample(admitted, { numRuns: slow.includes(name) ? tries / 20 : tries, seed })) {
      const code = await owner.codeOf(name, sample)
      expect(listed.has(code) ? 'listed' : { code, sample }).toBe('listed')
    }
  },
  120_000,
)
