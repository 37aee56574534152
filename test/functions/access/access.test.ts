import { type OperationInput, operationNames } from '../../../contract/operations'
import { type Cast, newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { cardRequestsOf, ownerOf, requestsOf, setUpWorld, type World } from '../world/requests'
import { type Role, readAccessMatrix, roles } from './access-matrix'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const rows = readAccessMatrix()
/** The owner comes last: what they do may end what the others are asking for. */
const order: readonly Role[] = [...roles].reverse()

test('the table names every operation once', () => {
  const byLink = rows.filter(({ isByCard }) => !isByCard)
  expect(byLink.map(({ operation }) => operation).sort()).toEqual([...operationNames].sort())
})

describe.each(rows)('$operation, by card: $isByCard', ({ operation, isByCard, expected }) => {
  let world: World
  const inputOf = (world: World) => (isByCard ? cardRequestsOf : requestsOf)(world)[operation] as OperationInput<never>
  beforeAll(async () => {
    world = await setUpWorld(newCast(cloud))
  })

  test('is answered only to whom it belongs', async () => {
    const { cast } = world
    const { zhaoLei: anotherAgent, chenZhou: anotherCustomer, stranger, nobody } = cast
    const actors = { owner: ownerOf(operation, cast), anotherAgent, anotherCustomer, stranger, nobody }
    const input = inputOf(world)

    const got: Partial<Record<Role, string>> = {}
    for (const role of order) {
      const before = await cloud.dumpAll()
      const hers = aboutHer(before, cast)
      const answer = await actors[role].send(operation, input)
      got[role] = answer.ok ? 'ok' : answer.error.code

      const after = await cloud.dumpAll()
      if (!answer.ok) expectSame(after, before)
      const text = JSON.stringify(answer)
      for (const { openid } of Object.values(cast)) if (openid) expect(text).not.toContain(openid)
      if (role !== 'owner') {
        expect(text).not.toContain(cast.linYue.personId)
        expect(aboutHer(after, cast)).toEqual(hers)
      }
    }
    expect(got).toEqual(expected)
  })

  test('said again by its owner is not done again', async () => {
    const input = inputOf(world)
    const owner = ownerOf(operation, world.cast)

    await owner.call(operation, input)
    const after = settled(await cloud.dumpAll())
    await owner.call(operation, input)

    expectSame(settled(await cloud.dumpAll()), after)
  })
})

/** As text first: comparing a thousand documents field by field is only worth it for saying what differs. */
function expectSame(a: unknown, b: unknown): void {
  if (JSON.stringify(a) !== JSON.stringify(b)) expect(a).toEqual(b)
}

/** Every document in which 林悦 occurs. Seats are the event's, and people may book beside her. */
function aboutHer(dump: Awaited<ReturnType<TestCloud['dumpAll']>>, { linYue }: Cast): string[] {
  return Object.values(dump)
    .flat()
    .map((document) => JSON.stringify(document))
    .filter((text) => text.includes(linYue.personId))
}

/** Without what may differ: when somebody last looked or saved, and a fresh seal around the same text. */
function settled(dump: object): unknown {
  const differing = new Set(['updatedAt', 'seenAt', 'fields'])
  return JSON.parse(JSON.stringify(dump, (name, value) => (differing.has(name) ? undefined : value)))
}
