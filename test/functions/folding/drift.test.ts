import { newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { envelope, setUpReader, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

/** More than a day later, so that whatever instant of the last day is drawn, today's envelopes lie before it. */
async function repairDrift(): Promise<number | undefined> {
  const at = Date.now() + 25 * 3_600_000
  const { done } = await cloud.fireTimer<{ done: { repairDrift?: number } }>('timer', undefined, { at })
  return done.repairDrift
}

const damage = (collection: 'relationships' | 'participations', personId: string, change: Record<string, object>) =>
  cloud.engine.write((operations, work) =>
    operations.update(collection, { personId }, change as never, { multi: true }, work),
  )

test('what a pair is said to have done drifted from its log: the timer finds it, repairs it and counts it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link)
  expect(await repairDrift()).toBe(0)

  await damage('relationships', linYue.personId, { $inc: { 'counts.dwell': 1 }, $set: { warmth: 0, recent: [] } })
  await damage('participations', linYue.personId, { $inc: { seconds: 600 } })
  const from = cloud.printed.length

  expect(await repairDrift()).toBe(1)

  await expectFoldOfLog(cloud, linYue)
  const line = cloud.printed.slice(from).find((each) => each.includes('repairDrift')) ?? ''
  expect(line).toMatch(/"count":1,"repaired":2/)
  expect(await repairDrift()).toBe(0)
})

test('a repair touches nothing that people decided', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(600)])
  const agentId = wangMin.personId
  await linYue.call('introduceMyself', { agentId, name: '林悦' })
  await linYue.call('reviseMyTag', { agentId, tag: 'need:educationFund', revision: 'hide' })
  await wangMin.call('decideTag', { personId: linYue.personId, tag: 'need:pension', decision: 'assign' })
  const before = await relationshipOf(cloud, linYue)

  await damage('relationships', linYue.personId, { $set: { warmth: 0, tags: {}, tagKeys: [] } })
  expect(await repairDrift()).toBe(1)

  expect(await relationshipOf(cloud, linYue)).toEqual(before)
})

test('an activity edited since is no drift: what was said then stays said', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const { draft } = await wangMin.call('getActivity', { activityId: link.activityId })
  await wangMin.call('saveActivity', {
    activityId: link.activityId,
    draft: { ...draft, title: '换了一个题目', topics: ['need:pension'] },
    publish: true,
  })
  const before = await relationshipOf(cloud, linYue)

  expect(await repairDrift()).toBe(0)

  expect(await relationshipOf(cloud, linYue)).toEqual(before)
})

test('an envelope that is folded and never came into the log is waited for, then given up, until its phone sends it again', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const lost = envelope(linYue, link, [stayed(500)], 9)
  await linYue.call('recordInteractions', lost)
  const _id = `${linYue.personId}.${linYue.phoneId}.9`
  await cloud.engine.write((operations, work) => operations.remove('envelopes', { _id }, { multi: false }, work))

  expect(await repairDrift()).toBe(1)

  expect((await relationshipOf(cloud, linYue))?.seconds).toBe(60)
  expect(await linYue.call('recordInteractions', lost)).toEqual({ stored: true })
  expect((await relationshipOf(cloud, linYue))?.seconds).toBe(560)
  await expectFoldOfLog(cloud, linYue)
})

test('a phone does not wait for another one whose call died and that never came back', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const [ofOtherPhone, mine] = [
    { ...envelope(linYue, link, [stayed(40)], 1), phoneId: 'phoneInTheDrawer' },
    envelope(linYue, link, [stayed(50)], 9),
  ]
  for (const sent of [ofOtherPhone, mine]) {
    await linYue.call('recordInteractions', sent)
    const _id = `${linYue.personId}.${sent.phoneId}.${sent.sequence}`
    await cloud.engine.write((operations, work) => operations.remove('envelopes', { _id }, { multi: false }, work))
  }

  expect(await linYue.call('recordInteractions', mine)).toEqual({ stored: false })

  expect(await repairDrift()).toBe(1)
  await expectFoldOfLog(cloud, linYue)
  expect((await relationshipOf(cloud, linYue))?.seconds).toBe(60 + 50)
})
