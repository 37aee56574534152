import type { OperationInput } from '@contract/operations'
import type { CapturedInteraction } from '@domain/log/kinds/interaction'
import { CaptureCloud, type Readers } from './capture-cloud'
import { BrowserPhone } from './capture-phone'

const wait = 5_500

let stage: CaptureCloud
let phone: BrowserPhone
beforeAll(async () => {
  stage = await CaptureCloud.open()
})
afterAll(() => stage.close())
afterEach(() => phone.discard())

async function stored<K extends CapturedInteraction['kind']>({ reader }: Readers, kind: K) {
  const envelopes = await stage.envelopesOf(reader)
  return envelopes
    .flatMap(({ interactions }) => interactions)
    .filter((each) => each.kind === kind) as unknown as Extract<CapturedInteraction, { kind: K }>[]
}
const secondsOf = async (readers: Readers) => (await stored(readers, 'dwell')).map(({ seconds }) => Math.round(seconds))

/** A reader with a card open whose clock the test holds from here on. */
async function reading(agreedTo: (0 | 1)[] = [0]): Promise<Readers> {
  const readers = await stage.readers(agreedTo)
  phone = await BrowserPhone.unpack(stage, readers)
  await phone.openCard(readers.agents[0].shareLinkId)
  return readers
}

test('before 同意 everything waits in memory only, and then goes with the times it happened at', async () => {
  const readers = await reading([])
  await phone.time(20_000)
  expect(stage.sentBy(readers.slug, 'recordInteractions')).toEqual([])
  expect(await phone.kept()).not.toContain(readers.agents[0].shareLinkId)

  await phone.tap('同意')
  await phone.time(wait)

  expect(await stored(readers, 'open')).toHaveLength(1)
  const [{ sentAt, interactions }] = stage
    .sentBy(readers.slug, 'recordInteractions')
    .map(({ input }) => input as OperationInput<'recordInteractions'>) as [OperationInput<'recordInteractions'>]
  expect(sentAt - Number(interactions.find(({ kind }) => kind === 'open')?.at)).toBeGreaterThan(20_000)
  await phone.show(false)
  await stage.until(async () => (await secondsOf(readers)).length === 1)
  expect((await secondsOf(readers))[0]).toBeGreaterThanOrEqual(25)
})

test('who only browses leaves nothing on the phone and nothing in the cloud', async () => {
  const readers = await reading([])
  await phone.scrollTo('mark.school.0')
  await phone.tap('仅浏览')
  await phone.tap('来自 王敏', false)
  await phone.tap('从业故事')
  await phone.tap('看别的')
  await phone.time(40_000)
  await phone.show(false)
  await phone.openCard(readers.agents[0].shareLinkId)
  await phone.time(wait)

  expect(stage.sentBy(readers.slug, 'recordInteractions')).toEqual([])
  expect(await phone.kept()).not.toContain(readers.agents[0].shareLinkId)
})

test('only time in sight counts, and thirty seconds without a finger end it', async () => {
  const readers = await reading()
  await phone.stopClock()
  await phone.show(false)
  await phone.show(true)
  await phone.time(8_000)
  await phone.show(false)
  await phone.time(60_000, 20_000)
  await phone.show(true)
  await phone.time(10_000)
  await phone.touch()
  await phone.time(90_000, 10_000)

  await stage.until(async () => (await secondsOf(readers)).includes(40))
  const seconds = await secondsOf(readers)
  expect(seconds.slice(-2)).toEqual([8, 40])
})

test.each<[string, (readers: Readers) => Promise<void>]>([
  ['swiped away', () => phone.swipeAway()],
  ['hidden behind the chat', () => phone.show(false)],
  ['left for another card', ({ agents }) => phone.openCard(agents[1].shareLinkId)],
])('a page %s reports at once how long and how far', async (_way, leave) => {
  const readers = await reading([0, 1])
  // Less in all than the queue waits for company, or an envelope of its own might be under way at the end.
  await phone.scrollTo('mark.medical.1')
  await phone.time(2_000)
  await phone.scrollTo('mark.school.0')
  await phone.time(1_000)
  await leave(readers)

  await stage.until(async () => (await secondsOf(readers)).length > 0)
  expect((await secondsOf(readers))[0]).toBeGreaterThanOrEqual(3)
  const sections = (await stored(readers, 'read')).map(({ section }) => section)
  expect(sections).toEqual(expect.arrayContaining(['medical', 'school']))
})

test('a section is as deep as its paragraphs stayed in sight; what flew past is unread', async () => {
  const readers = await reading()
  await phone.stopClock()
  const rested = new Set<string>()
  for (const mark of [null, 'mark.medical.1', 'mark.medical.3']) {
    for (const id of await phone.scrollTo(mark)) rested.add(id)
    await phone.time(1_000)
  }
  const flownPast = await phone.scrollTo('mark.school.1')
  await phone.time(200)
  for (const id of await phone.scrollTo('mark.parents.4')) rested.add(id)
  await phone.time(1_000)
  await phone.show(false)
  await stage.until(async () => (await secondsOf(readers)).length > 0)

  const depths: Record<string, number> = {}
  for (const { section, depth } of await stored(readers, 'read'))
    depths[section] = Math.max(depths[section] ?? 0, depth)
  const expected: Record<string, number> = {}
  for (const id of rested) {
    const section = id.split('.')[1] ?? ''
    expected[section] = (expected[section] ?? 0) + 20
  }
  expect(depths).toEqual(expected)
  expect(flownPast.some((id) => !rested.has(id))).toBe(true)
})

test('a prefetch, a link’s preview and a page drawn in advance count for nobody, though the person had agreed', async () => {
  const readers = await stage.readers([0])
  const [{ shareLinkId, activityId }] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers)
  const address = phone.address(`#/pages/landing/index?l=${shareLinkId}`)
  for (const [name, value] of [
    ['sec-purpose', 'prefetch'],
    ['user-agent', 'WeChat-LinkPreview/1.0'],
  ] as const) {
    expect((await fetch(address, { headers: { [name]: value } })).status).toBe(200)
  }
  expect(stage.calls.filter(({ slug }) => slug === readers.slug)).toEqual([])

  await phone.pretendPrerendering()
  await phone.openCard(shareLinkId)
  await phone.scrollTo('mark.school.0')
  await phone.time(40_000)
  await phone.show(false)

  expect(stage.sentBy(readers.slug, 'openShareLink').map(({ input }) => input)).toEqual([
    { shareLinkId, entry: 'preview' },
  ])
  expect(stage.sentBy(readers.slug, 'recordInteractions')).toEqual([])
  const { anonymousCounters } = await stage.cloud.dumpAll()
  expect(anonymousCounters.filter((each) => each.activityId === activityId)).toEqual([])
})

test('a face of the agent counts for as long as it was in sight', async () => {
  const readers = await reading()
  await phone.tap('来自 王敏', false)
  await phone.tap('从业故事')
  await phone.time(4_000)
  await phone.show(false)
  await phone.time(60_000, 20_000)
  await phone.show(true)
  await phone.time(3_000)
  await phone.tap('看别的')
  await phone.time(wait)
  await stage.until(async () => (await stored(readers, 'facet')).length === 1)
  const [facet] = await stored(readers, 'facet')
  expect(facet?.facet).toBe('story')
  expect(facet?.seconds).toBeGreaterThanOrEqual(7)
  expect(facet?.seconds).toBeLessThan(30)
})
