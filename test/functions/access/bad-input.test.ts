import { errorMessages } from '../../../contract/errors'
import { functionOf, operationNames } from '../../../contract/operations'
import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { fc, runs } from '../../support/seeded'
import { ownerOf, requestsOf, setUpWorld, type World } from '../world/requests'
import { envelope, opened, setUpReader } from '../world/story'

let cloud: TestCloud
let world: World
beforeAll(async () => {
  cloud = await startTestCloud()
  world = await setUpWorld(newCast(cloud))
})
afterAll(() => cloud.stop())

/** What a call changed in the database: nothing, or the dump that differs. */
async function storedBy(work: () => Promise<unknown>): Promise<unknown> {
  const before = await cloud.dumpAll()
  await work()
  const after = await cloud.dumpAll()
  return JSON.stringify(after) === JSON.stringify(before) ? 'nothing' : after
}

describe.each(operationNames)('%s', (operation) => {
  test('refuses what is not its contract, and stores nothing', async () => {
    const owner = ownerOf(operation, world.cast)
    const good = requestsOf(world)[operation]
    const malformed = [
      null,
      'text',
      [],
      42,
      { ...good, unexpected: 1 },
      ...Object.keys(good).map((name) => ({ ...good, [name]: { $gt: '' } })),
      ...Object.keys(good).map((name) => ({ ...good, [name]: '' })),
    ]
    const stored = await storedBy(async () => {
      for (const input of malformed) {
        expect([input, await owner.codeOf(operation, input)]).toEqual([
          input,
          expect.stringMatching(/^(invalid_input|ok)$/),
        ])
      }
    })
    if (!mayBeEmpty.has(operation)) expect(stored).toBe('nothing')
    expect(await owner.codeOf(operation, { ...good, unexpected: 1 })).toBe('invalid_input')
  })

  test('an openid or personId in the request changes nothing', async () => {
    const { stranger, linYue } = world.cast
    const disguised = { ...requestsOf(world)[operation], openid: linYue.openid, OPENID: linYue.openid }
    const stored = await storedBy(async () => {
      expect(await stranger.codeOf(operation, disguised)).toBe('invalid_input')
    })
    expect(stored).toBe('nothing')
  })
})

/** Some of their fields may be empty text: a remark taken back, a search for nothing. */
const mayBeEmpty = new Set<string>(['saveArchive', 'noteContact', 'saveAgentProfile'])

test('whatever an event holds beside the operation, identity comes from the context', async () => {
  const { linYue, stranger } = world.cast
  const event = {
    operation: 'getMyStanding',
    input: {},
    userInfo: { openId: linYue.openid, appId: 'wx' },
  }
  const answer = await cloud.callFunction<{ data: { advisors: unknown[] } }>('customer', event, stranger.openid)
  expect(answer.data.advisors).toEqual([])
})

test.each([
  ['an openid beside the operation', { operation: 'getMyStanding', input: {}, openid: 'x' }, 'invalid_input'],
  ['no operation', { input: {} }, 'invalid_input'],
  ['an operation nobody knows', { operation: 'dropEverything', input: {} }, 'operation_unknown'],
  ['an operation of another function', { operation: 'listEngaged', input: {} }, 'operation_unknown'],
  ['a name of every object', { operation: 'constructor', input: {} }, 'operation_unknown'],
  ['more than 64 kB', { operation: 'getMyStanding', input: { text: '长'.repeat(22_000) } }, 'input_too_large'],
])('%s has its own code and its own sentence', async (_words, event, code) => {
  const stored = await storedBy(async () => {
    const answer = await cloud.callFunction('customer', event, world.cast.linYue.openid)
    expect(answer).toMatchObject({ ok: false, error: { code, message: errorMessages[code as 'internal'] } })
  })
  expect(stored).toBe('nothing')
})

test('without an identity even a good call is refused', async () => {
  const event = { operation: 'getMyStanding', input: {} }
  expect(await cloud.callFunction('customer', event)).toMatchObject({ error: { code: 'identity_missing' } })
})

test('a call without an identity after one with an identity does not inherit it', async () => {
  const { linYue, nobody } = world.cast
  await linYue.call('getMyStanding', {})
  expect(await nobody.codeOf('getMyStanding', {})).toBe('identity_missing')
})

test('51 interactions are too many, 50 are not', async () => {
  const { linYue } = world.cast
  const of = (count: number) =>
    envelope(
      linYue,
      world.article,
      Array.from({ length: count }, () => opened()),
      50,
    )
  expect(
    await storedBy(async () => expect(await linYue.codeOf('recordInteractions', of(51))).toBe('input_too_large')),
  ).toBe('nothing')
  expect(await linYue.codeOf('recordInteractions', of(50))).toBe('ok')
})

test.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is no id', async (phoneId) => {
  const { linYue } = world.cast
  const sent = { ...envelope(linYue, world.article, [opened()]), phoneId }
  expect(await linYue.codeOf('recordInteractions', sent)).toBe('invalid_input')
})

test('a defect is answered as internal, with a request id that the log has too, and told to nobody else', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const _id = `${wangMin.personId}:${linYue.personId}`
  const broken = { _id, agentId: wangMin.personId, personId: linYue.personId, fields: { hobbies: '坏掉的密文' } }
  await cloud.engine.write((operations, work) => operations.insert('archives', [broken], work))

  const answer = await wangMin.send('getCustomer', { personId: linYue.personId })

  expect(answer).toEqual({
    ok: false,
    error: { code: 'internal', message: errorMessages.internal },
    requestId: expect.any(String),
  })
  const line = cloud.printed.find((each) => each.includes(answer.requestId)) ?? ''
  expect(line).toContain('"defect":{"name":"')
  expect(line).not.toContain('坏掉的密文')
})

test('a link nobody made is unknown', async () => {
  const { linYue } = world.cast
  const link = { shareLinkId: newId(12), parentLinkId: newId(12) }
  expect(await linYue.codeOf('openShareLink', { ...link, entry: 'person' })).toBe('share_link_unknown')
  expect(await linYue.codeOf('recordInteractions', envelope(linYue, link, [opened()]))).toBe('share_link_unknown')
})

test('no input whatever brings an operation down', async () => {
  const anyOperation = fc.constantFrom(...operationNames)
  await fc.assert(
    fc.asyncProperty(anyOperation, fc.jsonValue({ maxDepth: 3 }), fc.boolean(), async (operation, noise, isMixed) => {
      const good = requestsOf(world)[operation]
      const name = Object.keys(good)[0] ?? 'x'
      const input = isMixed ? { ...good, [name]: noise, more: noise } : noise
      const event = { operation, input }
      const answer = await cloud.callFunction<{ ok: boolean; error?: { code: string } }>(
        functionOf[operation],
        event,
        world.cast.stranger.openid,
      )
      expect(answer.error?.code ?? 'ok').not.toBe('internal')
    }),
    { numRuns: runs(300) },
  )
})

test('what is logged names the operation and the outcome, and nobody', async () => {
  const { linYue } = world.cast
  await linYue.codeOf('introduceMyself', { agentId: world.cast.wangMin.personId, name: '林悦' })
  const log = cloud.printed.join('\n')
  expect(log).toContain('"operation":"introduceMyself","outcome":"ok"')
  for (const secret of [linYue.openid ?? '', linYue.personId, '林悦', '王敏']) expect(log).not.toContain(secret)
})
