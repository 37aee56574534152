import { collections } from '../../../database/collections'
import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { eventDraft } from '../world/drafts'
import { requestsOf } from '../world/requests'
import { setUpWorld } from '../world/set-up-world'
import {
  agree,
  becomeAgent,
  cardOf,
  envelope,
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

/** By the table of collections, but for those that only an agent's uploads come into. */
const aboutCustomers = Object.entries(collections).flatMap(([name, { ties }]) =>
  ties.some(({ about }) => about.who !== 'agent') && !['pictureChecks', 'unusedFiles'].includes(name) ? [name] : [],
)

/** Names of the collections in which anything of the person is found, by scanning every document as text. */
async function whereFound({ openid, personId }: Actor): Promise<string[]> {
  const dump = await cloud.dumpAll()
  return Object.entries(dump).flatMap(([name, documents]) => {
    const text = JSON.stringify(documents)
    return text.includes(openid ?? '') || text.includes(personId) ? [name] : []
  })
}

test('before consent a whole visit leaves only a number behind', async () => {
  const { wangMin, chenZhou, stranger } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin, eventDraft(Date.now()))
  const child = await cardOf(chenZhou, link)
  const agentId = wangMin.personId

  const mine = await cardOf(stranger, child)
  await stranger.call('openShareLink', { shareLinkId: link.shareLinkId, entry: 'preview' })
  await stranger.call('getAgentCard', { agentId })
  await stranger.call('getMyStanding', {})
  await stranger.call('exportMyData', {})
  await stranger.codeOf(
    'recordInteractions',
    envelope(stranger, child, [opened(), stayed(30), shared(mine.shareLinkId)]),
  )
  await stranger.codeOf('registerForActivity', { ...child, name: '路过', headcount: 1 })
  await stranger.codeOf('saveSurveyAnswers', { ...child, answers: [], finish: false })
  await stranger.codeOf('introduceMyself', { agentId, name: '路过' })
  await stranger.codeOf('consultAgent', { agentId, messageId: newId(), text: '在吗' })
  await stranger.codeOf('recordNoticeChoice', {
    agentId,
    template: 'activityReminder',
    accepted: true,
    choiceId: newId(),
  })
  await stranger.codeOf('getKnownAboutMe', { agentId })

  expect(await whereFound(stranger)).toEqual([])
  const { anonymousOpens, people } = await wangMin.call('getActivityResult', { activityId: link.activityId })
  expect({ anonymousOpens, people }).toEqual({ anonymousOpens: 2, people: 0 })
})

test('a preview counts nothing and creates nothing', async () => {
  const { wangMin, linYue, nobody } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin)
  const child = await cardOf(linYue, link)
  const before = await cloud.dumpAll()

  const opened = await nobody.call('openShareLink', { ...child, entry: 'preview' })
  const { activity, agent, shareSeal } = opened

  expect([activity.activityId, agent.agentId, shareSeal]).toEqual([link.activityId, wangMin.personId, undefined])
  expect(await cloud.dumpAll()).toEqual(before)
})

test('the openid lies in people and nowhere else', async () => {
  const cast = newCast(cloud)
  await setUpWorld(cast)
  const dump = await cloud.dumpAll()
  const holders = Object.entries(dump).filter(([, documents]) =>
    JSON.stringify(documents).includes(cast.linYue.openid ?? ''),
  )
  expect(holders.map(([name]) => name)).toEqual(['people'])
})

test('after erasing, a scan of every collection finds nothing of the person', async () => {
  const cast = newCast(cloud)
  const { wangMin, linYue, chenZhou } = cast
  const world = await setUpWorld(cast)
  const toChen = await cardOf(linYue, world.article)
  await visit(linYue, world.article, [shared(toChen.shareLinkId)])
  await agree(chenZhou, toChen)
  await visit(chenZhou, toChen)
  const requests = requestsOf(world)
  await linYue.call('saveSurveyAnswers', requests.saveSurveyAnswers)
  await linYue.call('consultAgent', requests.consultAgent)
  await linYue.call('recordNoticeChoice', requests.recordNoticeChoice)
  await wangMin.call('saveArchive', requests.saveArchive)
  await wangMin.call('noteContact', requests.noteContact)
  const notice = { _id: `reminder:${world.event.activityId}:${linYue.personId}`, agentId: wangMin.personId }
  const sent = { ...notice, personId: linYue.personId, template: 'activityReminder', state: 'sent', dueAt: Date.now() }
  await cloud.engine.write((operations, work) => operations.insert('notices', [sent], work))
  // A collection that the table says is about people, and of which nothing is here, would be erased unproved.
  const found = await whereFound(linYue)
  const missing = aboutCustomers.filter((name) => !found.includes(name))
  expect(missing.map((name) => `nothing of this world is kept in ${name}: add a call that writes one`)).toEqual([])
  expect(found.sort()).toEqual(aboutCustomers.sort())

  const { erased } = await linYue.call('eraseMyData', { scope: { of: 'everything' } })

  expect(erased).toBeGreaterThan(10)
  expect(await whereFound(linYue)).toEqual([])
  const { seatPlans } = await cloud.dumpAll()
  expect(seatPlans.find(({ _id }) => _id === world.event.activityId)).toMatchObject({ taken: 0, seats: {} })
  // Whoever she brought is still there, brought by nobody known.
  const { lines } = await wangMin.call('listEngaged', { order: 'newest', pageSize: 10 })
  expect(lines.map(({ person }) => person.personId)).toEqual([chenZhou.personId])
  expect(await linYue.codeOf('recordInteractions', envelope(linYue, world.article, [opened()]))).toBe('consent_missing')
  expect(await whereFound(linYue)).toEqual([])
})

test('erasing towards one agent leaves the other agent’s side alone', async () => {
  const { wangMin, zhaoLei, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await setUpReader(zhaoLei, linYue)

  await linYue.call('eraseMyData', { scope: { of: 'agent', agentId: wangMin.personId } })

  expect(await wangMin.codeOf('getCustomer', { personId: linYue.personId })).toBe('customer_unknown')
  expect(await zhaoLei.codeOf('getCustomer', { personId: linYue.personId })).toBe('ok')
})

test('an agent who was another’s customer and erases that is still an agent', async () => {
  const { wangMin, zhaoLei } = newCast(cloud)
  await setUpReader(wangMin, zhaoLei)
  await becomeAgent(zhaoLei)

  await zhaoLei.call('eraseMyData', { scope: { of: 'agent', agentId: wangMin.personId } })

  expect(await whereFound(zhaoLei)).toEqual(['agents', 'people'])
  const { people } = await cloud.dumpAll()
  expect(people.find(({ _id }) => _id === zhaoLei.personId)).toMatchObject({ openid: zhaoLei.openid, consents: [] })
})

test('an agent who leaves takes their whole side along', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)

  await wangMin.call('eraseMyData', { scope: { of: 'everything' } })

  expect(await whereFound(wangMin)).toEqual([])
  expect(await whereFound(linYue)).toEqual([])
  expect(JSON.stringify(await cloud.dumpAll())).not.toContain(link.activityId)
})

test('withdrawing hides everything from the agent, agreeing again shows it again', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const seen = async () => ({
    lines: (await wangMin.call('listEngaged', { order: 'warmest', pageSize: 10 })).lines.length,
    customer: await wangMin.codeOf('getCustomer', { personId: linYue.personId }),
  })

  await linYue.call('withdrawConsent', { agentId })
  expect(await seen()).toEqual({ lines: 0, customer: 'customer_unknown' })
  const { consent } = await linYue.call('openShareLink', { shareLinkId: link.shareLinkId, entry: 'person' })
  expect(consent).toBe('withdrawn')

  await agree(linYue, link)
  expect(await seen()).toEqual({ lines: 1, customer: 'ok' })
  const { consentHistory } = await linYue.call('getKnownAboutMe', { agentId })
  expect(consentHistory.map(({ words }) => words.replace(/^\S+ \S+ /, ''))).toEqual([
    '你同意了',
    '你撤回了同意',
    '你同意了',
  ])
})

test('somebody who withdrew stays on the list of an event by the name they gave', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const event = await setUpReader(wangMin, linYue, eventDraft(Date.now()))
  await linYue.call('registerForActivity', { shareLinkId: event.shareLinkId, name: '小林', headcount: 1 })
  await linYue.call('withdrawConsent', { agentId: wangMin.personId })

  const { participants } = await wangMin.call('getActivityResult', { activityId: event.activityId })

  expect(participants).toEqual([
    expect.objectContaining({
      person: expect.objectContaining({ name: '小林' }),
      seconds: 0,
      registration: 'registered',
    }),
  ])
})

test('the export holds what is held, readable, and no openid', async () => {
  const cast = newCast(cloud)
  const { wangMin, linYue } = cast
  const world = await setUpWorld(cast)
  await wangMin.call('saveArchive', requestsOf(world).saveArchive)

  const { json, fileName } = await linYue.call('exportMyData', {})

  const held = JSON.parse(json)
  expect(fileName).toMatch(/^shuke-\d{8}\.json$/)
  expect(held.relationships).toHaveLength(1)
  expect(held.envelopes.length).toBeGreaterThan(2)
  expect(held.archives[0].fields).toEqual({ hobbies: '放风筝' })
  expect(json).not.toContain(linYue.openid)
})

test('the archive lies sealed in the database', async () => {
  const cast = newCast(cloud)
  const { wangMin } = cast
  const world = await setUpWorld(cast)
  await wangMin.call('saveArchive', requestsOf(world).saveArchive)

  const { archives } = await cloud.dumpAll()
  expect(JSON.stringify(archives)).not.toContain('放风筝')
  const { iKnowThem } = await wangMin.call('getCustomer', { personId: cast.linYue.personId })
  expect(iKnowThem.archive).toEqual({ hobbies: '放风筝' })
})
