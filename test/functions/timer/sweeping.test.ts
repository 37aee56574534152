import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { isKept, uploadPicture } from '../picture/uploads'
import { articleDraft, dayMs, profileDraft } from '../world/drafts'
import { agree, becomeAgent, publish, setUpReader, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

interface TimerResult {
  done: { sweepOrphans: number; sweepFiles: number; sweepLinks: number }
}
const fire = async (at: number) => (await cloud.fireTimer<TimerResult>('timer', undefined, { at })).done
const insert = (collection: 'envelopes' | 'shareLinks', documents: object[]) =>
  cloud.engine.write((operations, work) => operations.insert(collection, documents as never, work))

describe('envelopes nobody agreed to', () => {
  const orphan = (agentId: string, receivedAt: number) => {
    const personId = newId(22)
    return {
      _id: `${personId}.somephone01.1`,
      agentId,
      personId,
      relationshipId: `${agentId}:${personId}`,
      source: 'somephone01',
      sequence: 1,
      interactions: [],
      receivedAt,
      lastAt: receivedAt,
    }
  }
  const orphansOf = async (agentId: string) =>
    (await cloud.dumpAll()).envelopes.filter((each) => each.agentId === agentId && each.source === 'somephone01').length

  test('are found however old and however many, so many a run', async () => {
    const { wangMin, linYue } = newCast(cloud)
    const link = await setUpReader(wangMin, linYue)
    await visit(linYue, link)
    const agentId = newId(22)
    const now = Date.now()
    const old = Array.from({ length: 400 }, (_, index) => orphan(agentId, now - 90 * dayMs + index * 1000))
    // More than a page of one instant, as after an outage.
    const atOnce = Array.from({ length: 1_100 }, () => orphan(agentId, now - 40 * dayMs))
    await insert('envelopes', [...old, ...atOnce])
    const kept = (await cloud.dumpAll()).envelopes.filter(({ personId }) => personId === linYue.personId)

    const removed: number[] = []
    for (let run = 0; run < 8 && (await orphansOf(agentId)) > 0; run++) {
      removed.push((await fire(now + dayMs + run * 1000)).sweepOrphans)
    }

    expect(removed.reduce((sum, count) => sum + count, 0)).toBe(1_500)
    expect(Math.max(...removed)).toBeLessThanOrEqual(1_000)
    const after = (await cloud.dumpAll()).envelopes.filter(({ personId }) => personId === linYue.personId)
    expect(after).toEqual(kept)
  })

  test('are found again after everything was looked at once', async () => {
    const agentId = newId(22)
    for (let take = 0; take < 2; take++) {
      await insert('envelopes', [orphan(agentId, Date.now() - 200 * dayMs)])
      for (let run = 0; run < 6 && (await orphansOf(agentId)) > 0; run++) await fire(Date.now() + dayMs + run * 1000)
      expect(await orphansOf(agentId)).toBe(0)
    }
  })

  test('no place that is kept names a person', async () => {
    const { sweepPlaces } = await cloud.dumpAll()
    expect(sweepPlaces.length).toBeGreaterThan(0)
    for (const { _id, after, at, ...rest } of sweepPlaces) {
      expect([typeof _id, rest]).toEqual(['string', {}])
      expect(_id === 'unusedLinks' ? 'string' : 'number').toBe(typeof after)
      expect(typeof at).toBe('number')
    }
  })
})

describe('files', () => {
  test('a picture that another one replaced goes after a week, one that is shown again or elsewhere stays', async () => {
    const { wangMin, zhaoLei } = newCast(cloud)
    const [first, second, cover, film] = await Promise.all([1, 2, 3, 4].map(() => uploadPicture(cloud, wangMin)))
    const files = [first, second, cover, film] as [string, string, string, string]
    const block = { id: 'v', type: 'video' as const, video: files[3], seconds: 9 }
    await wangMin.call('saveAgentProfile', profileDraft({ avatar: files[0] }))
    const { activityId } = await publish(wangMin, articleDraft({ cover: files[2], blocks: [block] }))
    await wangMin.call('saveAgentProfile', profileDraft({ avatar: files[1] }))
    await wangMin.call('saveActivity', { activityId, draft: articleDraft(), publish: true })
    await becomeAgent(zhaoLei)
    await publish(zhaoLei, articleDraft({ cover: files[2] }))
    const kept = () => Promise.all(files.map((file) => isKept(cloud, file)))

    await fire(Date.now() + 6 * dayMs)
    expect(await kept()).toEqual([true, true, true, true])
    await fire(Date.now() + 8 * dayMs)
    expect(await kept()).toEqual([false, true, true, false])
    expect((await cloud.dumpAll()).leftFiles.filter(({ agentId }) => agentId === wangMin.personId)).toEqual([])
  })

  test('an edit that was taken back leaves its picture where it is', async () => {
    const { wangMin } = newCast(cloud)
    const portrait = await uploadPicture(cloud, wangMin)
    for (const avatar of [portrait, 'art:agent', portrait]) {
      await wangMin.call('saveAgentProfile', profileDraft({ avatar }))
    }
    await fire(Date.now() + 8 * dayMs)
    expect(await isKept(cloud, portrait)).toBe(true)
  })

  test('a picture that WeChat’s check refused goes as well, unless a draft holds it', async () => {
    const { wangMin } = newCast(cloud)
    await becomeAgent(wangMin)
    const [gone, inDraft] = await Promise.all([1, 2].map(() => uploadPicture(cloud, wangMin, 'forbidden-test-word')))
    await wangMin.codeOf('saveAgentProfile', profileDraft({ avatar: gone }))
    const held = { activityId: newId(16), draft: articleDraft({ cover: inDraft }) }
    await wangMin.call('saveActivity', { ...held, publish: false })
    await wangMin.codeOf('saveActivity', { ...held, publish: true })

    await fire(Date.now() + 8 * dayMs)

    expect([await isKept(cloud, gone ?? ''), await isKept(cloud, inDraft ?? '')]).toEqual([false, true])
  })

  test('a poster’s code goes after a month, and is drawn anew when asked for', async () => {
    const { wangMin } = newCast(cloud)
    await becomeAgent(wangMin)
    const link = await publish(wangMin)
    const { codeFile } = await wangMin.call('makePosterCode', link)

    await fire(Date.now() + 29 * dayMs)
    expect(await isKept(cloud, codeFile)).toBe(true)
    await fire(Date.now() + 31 * dayMs)
    expect(await isKept(cloud, codeFile)).toBe(false)

    const again = await wangMin.call('makePosterCode', link)
    expect(await isKept(cloud, again.codeFile)).toBe(true)
  })

  test('an agent who leaves takes along what they had replaced, and their codes', async () => {
    const { wangMin } = newCast(cloud)
    const portrait = await uploadPicture(cloud, wangMin)
    for (const avatar of [portrait, 'art:agent']) await wangMin.call('saveAgentProfile', profileDraft({ avatar }))
    const { codeFile } = await wangMin.call('makePosterCode', await publish(wangMin))

    await wangMin.call('eraseMyData', { scope: { of: 'everything' } })

    expect([await isKept(cloud, portrait), await isKept(cloud, codeFile)]).toEqual([false, false])
  })
})

test('links of cards that were only looked at go after a month; those that people came by stay', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const root = await setUpReader(wangMin, linYue)
  const { agentId, activityId } = { agentId: wangMin.personId, activityId: root.activityId }
  const child = (changes: object = {}) => ({
    _id: newId(16),
    agentId,
    activityId,
    parentId: root.shareLinkId,
    path: [root.shareLinkId],
    depth: 1,
    createdAt: Date.now(),
    ...changes,
  })
  const [unused, used, parent, proven] = [child(), child(), child(), child({ sharerId: linYue.personId })]
  const below = child({ parentId: parent._id, path: [root.shareLinkId, parent._id], depth: 2 })
  await insert('shareLinks', [unused, used, parent, proven, below])
  await agree(chenZhou, { shareLinkId: used._id })
  const left = async () => {
    const { shareLinks } = await cloud.dumpAll()
    const among = [unused, used, parent, proven, below]
    return among.map((link) => shareLinks.some(({ _id }) => _id === link._id))
  }

  await fire(Date.now() + 29 * dayMs)
  expect(await left()).toEqual([true, true, true, true, true])
  await fire(Date.now() + 31 * dayMs)
  expect(await left()).toEqual([false, true, true, true, false])
  await fire(Date.now() + 32 * dayMs)
  expect(await left()).toEqual([false, true, false, true, false])
})
