import { readFileSync } from 'node:fs'
import type { Answer } from '../../../contract/operation'
import { newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { agree, becomeAgent, envelope, opened, publish, setUpReader, stayed } from '../world/story'

const names = ['capture', 'customer', 'agent', 'timer']
const { version } = JSON.parse(readFileSync('package.json', 'utf8'))

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

type Line = Record<string, unknown> & { requestId: string }
/** What functions printed since `from`, parsed. */
const linesSince = (from: number) =>
  cloud.printed.slice(from).map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Line)

test.each(names)('%s tells its health to anybody: its version, and that the database answers', async (name) => {
  const answer = await cloud.callFunction<Answer<unknown>>(name, { operation: 'health' })
  expect(answer).toEqual({
    ok: true,
    data: { function: name, version, databaseMs: expect.any(Number), missingSettings: [] },
    requestId: expect.any(String),
  })
})

test('a function whose database does not answer says so', async () => {
  const bare = await startTestCloud({ schema: 'empty' })
  const answer = await bare.callFunction<Answer<unknown>>('capture', { operation: 'health' })
  await bare.stop()
  expect(answer).toMatchObject({ ok: false, error: { code: 'internal' } })
})

test('what was captured, repeated, out of order and refused can be counted in the log', async () => {
  const { wangMin, linYue, stranger } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin)
  await agree(linYue, link)
  const sent = envelope(linYue, link, [opened(), stayed(40)], 5)
  const from = cloud.printed.length

  await linYue.call('recordInteractions', sent)
  await linYue.call('recordInteractions', sent)
  await linYue.call('recordInteractions', envelope(linYue, link, [stayed(9)], 3))
  await stranger.send('recordInteractions', envelope(stranger, link, [opened()], 1))

  expect(linesSince(from)).toMatchObject([
    { operation: 'recordInteractions', outcome: 'ok', captured: 2 },
    { operation: 'recordInteractions', outcome: 'ok', retried: 1 },
    { operation: 'recordInteractions', outcome: 'ok', outOfOrder: 1 },
    { operation: 'recordInteractions', outcome: 'consent_missing' },
  ])
})

test('an orphan that the timer removes is counted as repaired', async () => {
  const hour = 3_600_000
  const now = Date.now()
  const orphan = {
    _id: 'nobody.phone.1',
    agentId: 'nobody-too',
    personId: 'nobody',
    relationshipId: 'nobody-too:nobody',
    source: 'phone',
    sequence: 1,
    interactions: [],
    receivedAt: now - hour,
  }
  await cloud.engine.write((operations, work) => operations.insert('envelopes', [orphan], work))
  const from = cloud.printed.length
  await cloud.fireTimer('timer', undefined, { at: now })
  expect(linesSince(from).find(({ operation }) => operation === 'sweepOrphans')).toMatchObject({
    repaired: 1,
    count: 1,
  })
})

test('every line of the log is JSON with a request id and known fields, and shows nobody', async () => {
  const { wangMin, linYue, nobody } = newCast(cloud)
  const from = cloud.printed.length
  const link = await setUpReader(wangMin, linYue)
  await linYue.send('introduceMyself', { agentId: wangMin.personId, name: '林悦' })
  await linYue.send('introduceMyself', { agentId: wangMin.personId, name: '林悦', phone: '13900001234' })
  await nobody.send('getToday', {})
  await linYue.send('listEngaged', { anything: 'typed by 林悦' })

  const lines = linesSince(from)
  const known = ['requestId', 'function', 'operation', 'outcome', 'ms', 'defect', 'count']
  const counted = ['captured', 'retried', 'outOfOrder', 'repaired']
  for (const line of lines) {
    expect(line.requestId).toMatch(/^[\w-]{8,}$/)
    expect(Object.keys(line).filter((key) => ![...known, ...counted].includes(key))).toEqual([])
  }
  const text = cloud.printed.slice(from).join('\n')
  for (const secret of [wangMin, linYue].flatMap(({ openid = '', personId, phoneId }) => [openid, personId, phoneId])) {
    expect(text).not.toContain(secret)
  }
  for (const words of ['林悦', '13900001234', link.shareLinkId, link.activityId]) expect(text).not.toContain(words)
})
