import { joinExport } from '../../../domain/people/person/join-export'
import { type Actor, newCast } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { isKept as isStillKept, uploadPicture } from '../picture/uploads'
import { articleDraft, eventDraft, profileDraft } from '../world/drafts'
import { requestsOf, setUpWorld } from '../world/requests'
import { agree, becomeAgent, cardOf, envelope, publish, setUpReader, shared, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

async function whereFound({ openid, personId }: Actor): Promise<string[]> {
  const dump = await cloud.dumpAll()
  return Object.entries(dump).flatMap(([name, documents]) => {
    const text = JSON.stringify(documents)
    return text.includes(openid ?? '') || text.includes(personId) ? [name] : []
  })
}

const upload = (actor: Actor) => uploadPicture(cloud, actor)
const isKept = (fileId: string) => isStillKept(cloud, fileId)

test('seats taken by a call that died before it registered are given back when the person erases themselves', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const { activityId, shareLinkId } = await publish(wangMin, eventDraft(Date.now()))
  await agree(linYue, { shareLinkId })
  const plan = { _id: activityId, taken: 2, seats: { [linYue.personId]: 2 } }
  await cloud.engine.write((operations, work) => operations.insert('seatPlans', [plan], work))

  await linYue.call('eraseMyData', { scope: { of: 'agent', agentId: wangMin.personId } })

  expect(await whereFound(linYue)).toEqual([])
  const { seatPlans } = await cloud.dumpAll()
  expect(seatPlans.find(({ _id }) => _id === activityId)).toMatchObject({ taken: 0 })
})

test('erasing while a share, a consent and a withdrawal are on their way leaves nothing', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const link = await setUpReader(wangMin, firstReader)
  for (let take = 0; take < 8; take++) {
    const { linYue } = newCast(cloud)
    await agree(linYue, link)
    const card = await cardOf(linYue, link)

    await Promise.all([
      linYue.send('recordInteractions', envelope(linYue, link, [shared(card.shareLinkId)])),
      linYue.send('withdrawConsent', { agentId: wangMin.personId }),
      linYue.send('introduceMyself', { agentId: wangMin.personId, name: '林悦' }),
      linYue.call('eraseMyData', { scope: { of: 'everything' } }),
    ])

    expect(await whereFound(linYue)).toEqual([])
  }
})

test('the export tells nothing about the person who brought one', async () => {
  const cast = newCast(cloud)
  const { wangMin, linYue, chenZhou } = cast
  const world = await setUpWorld(cast)
  await wangMin.call('saveArchive', { ...requestsOf(world).saveArchive, remarkName: '爱砍价的悦悦' })
  const card = await cardOf(linYue, world.article)
  await visit(linYue, world.article, [shared(card.shareLinkId)])
  await agree(chenZhou, card)

  const { json } = await chenZhou.call('exportMyData', {})

  expect(json).not.toContain('爱砍价的悦悦')
  expect(json).not.toContain(linYue.personId)
})

test('somebody who names another’s picture as their own does not take it along when they go', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const portrait = await upload(wangMin)
  await wangMin.call('saveAgentProfile', profileDraft({ avatar: portrait }))
  const link = await publish(wangMin, articleDraft({ cover: portrait }))
  await agree(linYue, link)
  const agentId = wangMin.personId
  await linYue.call('introduceMyself', { agentId, name: '林悦', avatar: portrait })

  await linYue.call('eraseMyData', { scope: { of: 'everything' } })

  expect(await isKept(portrait)).toBe(true)
})

test('a portrait goes when another takes its place, and with the person', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const [first, second] = [await upload(linYue), await upload(linYue)]
  const agentId = wangMin.personId
  await linYue.call('introduceMyself', { agentId, name: '林悦', avatar: first })
  await linYue.call('introduceMyself', { agentId, name: '林悦', avatar: second })
  expect([await isKept(first), await isKept(second)]).toEqual([false, true])

  await linYue.call('eraseMyData', { scope: { of: 'agent', agentId } })

  expect(await isKept(second)).toBe(false)
})

test('an agent who leaves takes their pictures along', async () => {
  const { wangMin } = newCast(cloud)
  const [portrait, cover] = [await upload(wangMin), await upload(wangMin)]
  await wangMin.call('saveAgentProfile', profileDraft({ avatar: portrait }))
  await publish(wangMin, articleDraft({ cover }))

  await wangMin.call('eraseMyData', { scope: { of: 'everything' } })

  expect([await isKept(portrait), await isKept(cover)]).toEqual([false, false])
})

test('whatever erasing would remove, the export holds', async () => {
  const cast = newCast(cloud)
  const { wangMin, linYue, chenZhou } = cast
  const world = await setUpWorld(cast)
  const card = await cardOf(linYue, world.article)
  await visit(linYue, world.article, [shared(card.shareLinkId)])
  await agree(chenZhou, card)
  const requests = requestsOf(world)
  await linYue.call('saveSurveyAnswers', requests.saveSurveyAnswers)
  await linYue.call('consultAgent', requests.consultAgent)
  await linYue.call('recordNoticeChoice', requests.recordNoticeChoice)
  await wangMin.call('saveArchive', requests.saveArchive)

  const held = JSON.parse(joinExport((await exportOf(linYue)).map(({ json }) => json)))

  const names = (await whereFound(linYue)).map((name) => (name === 'people' ? 'person' : name))
  const missing = names.filter((name) => !held[name] || held[name].length === 0)
  expect(missing).toEqual([])
  expect(held.brought).toBe(1)
})

test('a long history comes in parts that an answer can carry, each document once', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const aLot = Array.from({ length: 50 }, (_, index) => ({
    kind: 'read' as const,
    at: Date.now(),
    section: `${index}`.padStart(24, 's'),
    depth: 50,
  }))
  for (let flush = 0; flush < 120; flush++) await visit(linYue, link, aLot)

  const parts = await exportOf(linYue)

  expect(parts.length).toBeGreaterThan(1)
  // As they travel: a text inside the answer's own JSON.
  expect(Math.max(...parts.map((part) => Buffer.byteLength(JSON.stringify(part))))).toBeLessThan(1_000_000)
  const held = JSON.parse(joinExport(parts.map(({ json }) => json)))
  const { envelopes } = await cloud.dumpAll()
  const hers = envelopes.filter(({ personId }) => personId === linYue.personId)
  const ids = (documents: { _id?: unknown }[]) => documents.map(({ _id }) => _id).sort()
  expect(ids(held.envelopes)).toEqual(ids(hers))
  expect(held.relationships).toHaveLength(1)
  expect(held.exportedAt).toBeDefined()
})

test('a cursor that nobody here made is refused; one of another person leads to nothing of theirs', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  expect(await linYue.codeOf('exportMyData', { cursor: 'no such place' })).toBe('invalid_input')

  const cursor = Buffer.from(JSON.stringify([0, ''])).toString('base64url')
  const { json } = await chenZhou.call('exportMyData', { cursor })
  expect(json).not.toContain(linYue.personId)
})

/** Every part, asked for as a phone does. */
async function exportOf(person: Actor) {
  const parts = [await person.call('exportMyData', {})]
  for (let cursor = parts[0]?.next; cursor !== undefined; cursor = parts.at(-1)?.next) {
    parts.push(await person.call('exportMyData', { cursor }))
  }
  return parts
}
