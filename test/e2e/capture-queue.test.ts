import type { Envelope } from '@domain/log/envelope/envelope'
import { expectFoldOfLog } from '../functions/runtime/log'
import { CaptureCloud } from './capture-cloud'
import { BrowserPhone } from './capture-phone'

const minute = 60_000
const day = 24 * 60 * minute
const wait = 5_500

let stage: CaptureCloud
let phone: BrowserPhone
beforeAll(async () => {
  stage = await CaptureCloud.open()
})
afterAll(() => stage.close())
afterEach(() => phone.discard())

const favourites = (envelopes: Envelope[]) =>
  envelopes.flatMap(({ interactions }) => interactions.flatMap((each) => (each.kind === 'favourite' ? [each.on] : [])))
const opens = (envelopes: Envelope[]) =>
  envelopes.flatMap(({ interactions }) => interactions.filter(({ kind }) => kind === 'open'))

test.each(['hangs unseen', 'hangs applied'] as const)(
  'killed in mid-flush, the call %s: nothing is lost and nothing counts twice',
  async (weather) => {
    const readers = await stage.readers([0])
    const [card] = readers.agents
    phone = await BrowserPhone.unpack(stage, readers)
    // From the beginning: on a slow machine the first flush is due before the tap.
    phone.weather = weather
    await phone.openCard(card.shareLinkId)
    await phone.tap('收藏')
    await phone.time(wait)
    expect(phone.heldCount).toBe(1)
    await phone.tap('已收藏')
    await phone.kill()

    phone.weather = 'fine'
    await phone.openCard(card.shareLinkId)
    await phone.time(wait)

    await phone.allSent()
    const envelopes = await stage.envelopesOf(readers.reader)
    expect(favourites(envelopes)).toEqual([true, false])
    expect(opens(envelopes)).toHaveLength(2)
    await expectFoldOfLog(stage.cloud, readers.reader)
  },
)

test('a day without network: it tries seldom, and when the network is back everything arrives once and in order', async () => {
  const readers = await stage.readers([0])
  const [card] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers)
  await phone.openCard(card.shareLinkId)
  await phone.time(wait)
  await phone.setOffline(true)
  const before = phone.tries
  for (const words of ['收藏', '已收藏', '收藏']) {
    await phone.tap(words)
    await phone.time(minute, 10_000)
  }
  expect(phone.tries - before).toBeGreaterThan(3)
  expect(phone.tries - before).toBeLessThan(12)
  await phone.sleep(day)
  expect(favourites(await stage.envelopesOf(readers.reader))).toEqual([])

  await phone.setOffline(false)
  await stage.until(async () => favourites(await stage.envelopesOf(readers.reader)).length === 3)

  await phone.allSent()
  const envelopes = await stage.envelopesOf(readers.reader)
  expect(favourites(envelopes)).toEqual([true, false, true])
  const first = envelopes.find(({ interactions }) => interactions.some(({ kind }) => kind === 'favourite'))
  expect(Number(first?.receivedAt) - Number(first?.lastAt)).toBeGreaterThan(day - minute)
  await expectFoldOfLog(stage.cloud, readers.reader)
})

test('a full phone still sends, and no number of it is given again after the kill', async () => {
  const readers = await stage.readers([0])
  const [card] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers)
  await phone.openCard(card.shareLinkId)
  await phone.tap('收藏')
  await phone.time(wait)
  await phone.fillStorage(true)
  // Unanswered, because after an answer the queue is short enough again for what little room there is.
  phone.weather = 'hangs applied'
  await phone.tap('已收藏')
  await phone.time(wait)
  await phone.kill()

  phone.weather = 'fine'
  await phone.clearJunk()
  await phone.openCard(card.shareLinkId)
  await phone.tap('收藏')
  await phone.time(wait)

  await phone.allSent()
  const envelopes = await stage.envelopesOf(readers.reader)
  expect(favourites(envelopes)).toEqual([true, false, true])
  expect(opens(envelopes)).toHaveLength(2)
  await expectFoldOfLog(stage.cloud, readers.reader)
})

test.each([2 * day, -2 * day])('a clock wrong by %d ms is put right by when the envelope was sent', async (ahead) => {
  const readers = await stage.readers([0])
  const [card] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers, ahead)
  await phone.openCard(card.shareLinkId)
  await phone.time(wait)
  await phone.setOffline(true)
  await phone.tap('收藏')
  await phone.sleep(20 * minute)
  await phone.setOffline(false)
  await stage.until(async () => favourites(await stage.envelopesOf(readers.reader)).length === 1)

  await phone.allSent()
  const envelopes = await stage.envelopesOf(readers.reader)
  const late = envelopes.flatMap(({ receivedAt, interactions }) =>
    interactions.filter(({ kind }) => kind === 'favourite').map(({ at }) => receivedAt - at),
  )
  expect(Math.abs(Number(late[0]) - 20 * minute)).toBeLessThan(1.5 * minute)
})

test('cards of two agents in turn, unanswered and then killed, tell each agent their own only and once', async () => {
  const readers = await stage.readers()
  const [ofMin, ofLei] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers)
  await phone.openCard(ofMin.shareLinkId)
  await phone.tap('收藏')
  phone.weather = 'hangs unseen'
  await phone.time(wait)
  await phone.openCard(ofLei.shareLinkId)
  await phone.tap('收藏')
  await phone.time(wait)
  await phone.kill()
  phone.weather = 'fine'
  await phone.openCard(ofMin.shareLinkId)
  await phone.tap('已收藏')
  await phone.time(wait)

  await phone.allSent()
  const envelopes = await stage.envelopesOf(readers.reader)
  const through = ({ shareLinkId }: typeof ofMin) => envelopes.filter((each) => each.shareLinkId === shareLinkId)
  expect(favourites(through(ofMin))).toEqual([true, false])
  expect(favourites(through(ofLei))).toEqual([true])
  expect([opens(through(ofMin)).length, opens(through(ofLei)).length]).toEqual([2, 1])
  expect(new Set(envelopes.map(({ agentId }) => agentId)).size).toBe(2)
})

test('a withdrawal in mid-flight empties the queue: what is on its way is refused, and nothing more leaves', async () => {
  const readers = await stage.readers([0])
  const [card] = readers.agents
  phone = await BrowserPhone.unpack(stage, readers)
  phone.weather = 'hangs unseen'
  await phone.openCard(card.shareLinkId)
  await phone.tap('收藏')
  await phone.time(wait)
  expect(phone.heldCount).toBe(1)
  await phone.tap('已收藏')
  await phone.tap('来自 王敏', false)
  await phone.tap('看看 TA 了解我什么')
  await phone.tap('撤回同意')
  await phone.tap('撤回')
  await stage.until(async () => stage.sentBy(readers.slug, 'withdrawConsent').length === 1)
  await phone.settled()
  expect(await phone.kept()).not.toContain(card.shareLinkId)

  phone.weather = 'fine'
  await phone.release()
  await phone.time(minute, 20_000)
  await phone.openCard(card.shareLinkId)
  await phone.time(minute, 20_000)

  expect(stage.sentBy(readers.slug, 'recordInteractions')).toHaveLength(1)
  expect(await stage.envelopesOf(readers.reader)).toEqual([])
  expect(await phone.kept()).not.toContain(card.shareLinkId)
})
