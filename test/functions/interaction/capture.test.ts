import type { Envelope } from '../../../domain/log/envelope/envelope'
import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { dayMs } from '../world/drafts'
import {
  agree,
  becomeAgent,
  cardOf,
  envelope,
  metFacet,
  opened,
  publish,
  setUpReader,
  shared,
  stayed,
  visit,
} from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

test('an envelope is stored once however often it is sent', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin)
  await agree(linYue, link)
  const sent = envelope(linYue, link, [opened(), stayed(40)])

  const first = await linYue.call('recordInteractions', sent)
  const second = await linYue.call('recordInteractions', sent)

  expect([first.stored, second.stored]).toEqual([true, false])
  expect(await relationshipOf(cloud, linYue)).toMatchObject({ seconds: 40, counts: { open: 1, dwell: 1 } })
  await expectFoldOfLog(cloud, linYue)
})

test('two phones of one person, interleaved and repeated, add up to the fold of the log', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const tablet = newId(20)
  const now = Date.now()
  const ofPhone = [1, 2, 3].map((n) =>
    envelope(linYue, link, [stayed(10 * n, now - n * 60_000), metFacet('story', now - n)]),
  )
  const ofTablet = [1, 2, 3].map((n) => ({
    ...envelope(linYue, link, [stayed(7 * n, now - n * 90_000)], n),
    phoneId: tablet,
  }))

  for (const n of [0, 1, 2]) {
    await Promise.all([ofPhone[n], ofTablet[n], ofPhone[n]].map((each) => linYue.send('recordInteractions', each)))
  }

  expect((await relationshipOf(cloud, linYue))?.seconds).toBe(60 + 60 + 42)
  await expectFoldOfLog(cloud, linYue)
})

test('a first touch from many phones at once is one participation with everything in it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin)
  await agree(linYue, link)

  const sent = Array.from({ length: 8 }, () => ({ ...envelope(linYue, link, [stayed(5)], 1), phoneId: newId(20) }))
  await Promise.all(sent.map((each) => linYue.call('recordInteractions', each)))

  const { participations } = await cloud.dumpAll()
  const mine = participations.filter(({ personId }) => personId === linYue.personId)
  expect(mine).toEqual([expect.objectContaining({ seconds: 40, openedVia: link.shareLinkId })])
  await expectFoldOfLog(cloud, linYue)
})

test('a warm envelope costs three writes at once and no read', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const calls: { action: string; read: number; written: number }[] = []
  const stop = cloud.onDatabaseCall(({ action, work }) => calls.push({ action, ...work }))

  await visit(linYue, link)
  stop()

  expect(calls.map(({ action }) => action).sort()).toEqual([
    'database.insertDocument',
    'database.modifyDocument',
    'database.modifyDocument',
  ])
})

test('an envelope that a later one of its phone overtook is stored and folded all the same', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link)
  await linYue.call('recordInteractions', envelope(linYue, link, [stayed(9)], 40))

  const late = envelope(linYue, link, [stayed(99)], 30)
  const answers = [await linYue.call('recordInteractions', late), await linYue.call('recordInteractions', late)]

  expect(answers).toEqual([{ stored: true }, { stored: false }])
  await expectFoldOfLog(cloud, linYue)
  expect((await relationshipOf(cloud, linYue))?.seconds).toBe(60 + 60 + 9 + 99)
})

test('an attempt that stores what a quicker one has folded, when the phone is further already, keeps it in the log', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const overtaken = envelope(linYue, link, [stayed(30)], 7)
  await linYue.call('recordInteractions', overtaken)
  await linYue.call('recordInteractions', envelope(linYue, link, [stayed(40)], 8))
  const _id = `${linYue.personId}.${linYue.phoneId}.7`
  await cloud.engine.write((operations, work) => operations.remove('envelopes', { _id }, { multi: false }, work))

  await linYue.call('recordInteractions', overtaken)

  const { envelopes } = await cloud.dumpAll()
  expect(envelopes.map((each) => each._id)).toContain(_id)
  await expectFoldOfLog(cloud, linYue)
})

test('a late envelope is put on the server’s clock and within seven days', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const now = Date.now()
  const twoDaysFast = 2 * dayMs
  const sent = envelope(linYue, link, [opened(now + twoDaysFast - 60_000), opened(now - 30 * dayMs)])

  await linYue.call('recordInteractions', { ...sent, sentAt: now + twoDaysFast })

  const { envelopes } = await cloud.dumpAll()
  const stored = envelopes.find(
    ({ personId, sequence }) => personId === linYue.personId && sequence === 2,
  ) as unknown as Envelope
  const [recent, old] = stored.interactions.map(({ at }) => stored.receivedAt - at)
  expect(Math.abs((recent ?? 0) - 60_000)).toBeLessThan(35_000)
  expect(old).toBe(7 * dayMs)
})

test('a retry whose clock was corrected otherwise leaves the fold of what the log says', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const now = Date.now()
  const sent = envelope(linYue, link, [opened(now - 3_600_000), stayed(30, now - 3_500_000)])
  // An attempt that died after its first write: the envelope lies in the log, folded into nothing.
  const relationship = await relationshipOf(cloud, linYue)
  const lost = {
    _id: `${linYue.personId}.${linYue.phoneId}.${sent.sequence}`,
    agentId: wangMin.personId,
    personId: linYue.personId,
    relationshipId: relationship?._id,
    activityId: link.activityId,
    shareLinkId: link.shareLinkId,
    source: linYue.phoneId,
    sequence: sent.sequence,
    interactions: sent.interactions.map((each) => ({ ...each, at: each.at - 12_345 })),
    receivedAt: now,
    lastAt: now,
  }
  await cloud.engine.write((operations, work) => operations.insert('envelopes', [lost], work))

  await linYue.call('recordInteractions', sent)

  await expectFoldOfLog(cloud, linYue)
})

test('without consent nothing is kept, after withdrawal nothing more', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await linYue.call('withdrawConsent', { agentId: wangMin.personId })
  const before = await cloud.dumpAll()

  expect(await chenZhou.codeOf('recordInteractions', envelope(chenZhou, link, [opened()]))).toBe('consent_missing')
  expect(await linYue.codeOf('recordInteractions', envelope(linYue, link, [stayed(50)]))).toBe('consent_missing')
  // The instance has forgotten that they had agreed; the next is refused before anything is written.
  expect(await linYue.codeOf('recordInteractions', envelope(linYue, link, [stayed(50)]))).toBe('consent_missing')

  expect(await cloud.dumpAll()).toEqual(before)
})

test('a link shared on leads from agent to A to B to C, whoever comes first, the sharer or the friend', async () => {
  const { wangMin, linYue, chenZhou, stranger } = newCast(cloud)
  const root = await setUpReader(wangMin, linYue)
  await linYue.call('introduceMyself', { agentId: wangMin.personId, name: '林悦' })

  const toChen = await cardOf(linYue, root)
  await visit(linYue, root, [shared(toChen.shareLinkId)])
  await agree(chenZhou, toChen)
  await visit(chenZhou, toChen)
  const toStranger = await cardOf(chenZhou, toChen)
  await stranger.call('openShareLink', { ...toStranger, entry: 'person' })
  await agree(stranger, toStranger)
  await visit(stranger, toStranger)
  await visit(chenZhou, toChen, [shared(toStranger.shareLinkId)])

  const { lineage } = await wangMin.call('getActivityResult', { activityId: root.activityId })
  expect(lineage.map(({ personId, parent, depth }) => [personId, parent, depth])).toEqual([
    [linYue.personId, undefined, 1],
    [chenZhou.personId, linYue.personId, 2],
    [stranger.personId, chenZhou.personId, 3],
  ])
  const { lines } = await wangMin.call('listEngaged', { order: 'newest', pageSize: 10 })
  expect(lines.find(({ person }) => person.personId === chenZhou.personId)?.broughtBy).toBe('林悦')
  const { lineage: ofHer } = await wangMin.call('getCustomer', { personId: chenZhou.personId })
  expect(ofHer.brought.map(({ personId }) => personId)).toEqual([stranger.personId])
})
