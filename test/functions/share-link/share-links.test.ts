import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { agree, becomeAgent, cardOf, envelope, publish, setUpReader, shared, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const linkOf = async (id: string) => (await cloud.dumpAll()).shareLinks.find(({ _id }) => _id === id)
const sharesOf = async (person: Actor) => (await relationshipOf(cloud, person))?.counts.share

/** 林悦 has read 王敏's article and passes it on; 陈舟, a customer of the same agent, has her card before her phone has told of it. */
async function setUpCard() {
  const cast = newCast(cloud)
  const { wangMin, linYue, chenZhou } = cast
  const root = await setUpReader(wangMin, linYue)
  await agree(chenZhou, root)
  return { ...cast, root, card: await cardOf(linYue, root) }
}

test('the sharer’s own call proves a link, and proves it no more when it is repeated', async () => {
  const { linYue, stranger, root, card } = await setUpCard()
  const sent = envelope(linYue, root, [shared(card.shareLinkId)])

  const answers = [await linYue.call('recordInteractions', sent), await linYue.call('recordInteractions', sent)]
  await agree(stranger, card)

  expect(answers).toEqual([{ stored: true }, { stored: false }])
  expect(await linkOf(card.shareLinkId)).toMatchObject({ sharerId: linYue.personId, parentId: root.shareLinkId })
  expect((await relationshipOf(cloud, stranger))?.broughtBy).toMatchObject({ personId: linYue.personId })
})

test('whoever has the card cannot claim it before its sharer does: the claim is kept, and proves nothing', async () => {
  const { linYue, chenZhou, stranger, root, card } = await setUpCard()
  const forged = envelope(chenZhou, root, [shared(card.shareLinkId)])

  await chenZhou.call('recordInteractions', forged)
  await chenZhou.call('recordInteractions', forged)

  expect(await linkOf(card.shareLinkId)).toBeUndefined()
  expect(await sharesOf(chenZhou)).toBe(1)
  await expectFoldOfLog(cloud, chenZhou)

  await agree(stranger, card)
  await visit(chenZhou, root, [shared(card.shareLinkId)])
  expect(await linkOf(card.shareLinkId)).not.toHaveProperty('sharerId')

  await visit(linYue, root, [shared(card.shareLinkId)])
  expect(await linkOf(card.shareLinkId)).toMatchObject({ sharerId: linYue.personId })
  expect((await relationshipOf(cloud, stranger))?.broughtBy).toMatchObject({ personId: linYue.personId })
})

test('who agrees on the very card they passed on is not brought by themselves once it is proven theirs', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const root = await publish(wangMin)
  const card = await cardOf(linYue, root)
  await agree(linYue, card)
  await visit(linYue, root, [shared(card.shareLinkId)])

  expect(await linkOf(card.shareLinkId)).toMatchObject({ sharerId: linYue.personId })
  expect((await relationshipOf(cloud, linYue))?.broughtBy?.personId).toBeUndefined()
  expect((await wangMin.call('getCustomer', { personId: linYue.personId })).lineage.broughtBy).toBeUndefined()
})

test('nobody can claim the link somebody else has shared', async () => {
  const { wangMin, linYue, chenZhou, root, card } = await setUpCard()
  await visit(linYue, root, [shared(card.shareLinkId)])

  await visit(chenZhou, root, [shared(card.shareLinkId), shared(root.shareLinkId)])

  expect((await linkOf(card.shareLinkId))?.sharerId).toBe(linYue.personId)
  expect((await linkOf(root.shareLinkId))?.sharerId).toBe(wangMin.personId)
})

test('nobody takes over the link of somebody who has erased themselves', async () => {
  const { wangMin, linYue, chenZhou, root, card } = await setUpCard()
  await visit(linYue, root, [shared(card.shareLinkId)])
  await linYue.call('eraseMyData', { scope: { of: 'agent', agentId: wangMin.personId } })

  await visit(chenZhou, root, [shared(card.shareLinkId)])

  expect(await linkOf(card.shareLinkId)).not.toHaveProperty('sharerId')
})

test.each([
  ['sealed below another link', async (linYue: Actor, other: string) => cardOf(linYue, { shareLinkId: other })],
  ['as long as a card’s, and made up', async () => ({ shareLinkId: newId(16) })],
  ['as long as a root’s, and made up', async () => ({ shareLinkId: newId(12) })],
])('a share under an id %s is kept, and makes no link', async (_what, idOf) => {
  const { wangMin, linYue, root } = await setUpCard()
  const other = await publish(wangMin)
  const { shareLinkId } = await idOf(linYue, other.shareLinkId)

  await visit(linYue, root, [shared(shareLinkId)])

  expect(await linkOf(shareLinkId)).toBeUndefined()
  expect(await sharesOf(linYue)).toBe(1)
})

test('a seal is one person’s at one link: the same each time, another for anybody and anywhere else', async () => {
  const { wangMin, linYue, chenZhou, root, card } = await setUpCard()
  const { shareLinkId } = root
  const sealOf = async (person: Actor, link: { shareLinkId: string; parentLinkId?: string } = { shareLinkId }) =>
    (await person.call('openShareLink', { ...link, entry: 'person' })).shareSeal

  const hers = await sealOf(linYue)
  expect(await sealOf(linYue)).toBe(hers)
  expect(hers).toMatch(/^[A-Za-z0-9_-]{12}$/)
  expect(new Set([hers, await sealOf(chenZhou), await sealOf(chenZhou, card)]).size).toBe(3)
  // The agent's own links are made otherwise, and a preview is nobody's visit.
  expect(await sealOf(wangMin)).toBeUndefined()
  expect(await linYue.call('openShareLink', { shareLinkId, entry: 'preview' })).not.toHaveProperty('shareSeal')
})

test('whoever opens a card first cannot lead it to another agent’s activity', async () => {
  const { zhaoLei, chenZhou, stranger, root, card } = await setUpCard()
  await becomeAgent(zhaoLei)
  const foreign = await publish(zhaoLei)
  const led = { shareLinkId: card.shareLinkId, parentLinkId: foreign.shareLinkId }

  const codes = [
    await chenZhou.codeOf('openShareLink', { ...led, entry: 'person' }),
    await chenZhou.codeOf('openShareLink', { ...led, entry: 'preview' }),
    await chenZhou.codeOf('grantConsent', { ...led, textVersion: '2026-11' }),
    await chenZhou.codeOf('recordInteractions', envelope(chenZhou, led, [shared(card.shareLinkId)])),
  ]

  expect(codes).toEqual(Array(4).fill('share_link_unknown'))
  const { activity } = await stranger.call('openShareLink', { ...card, entry: 'person' })
  expect(activity.activityId).toBe(root.activityId)
})

test('no agent can issue a link of their own under the id of a card', async () => {
  const { zhaoLei, stranger, root, card } = await setUpCard()
  await becomeAgent(zhaoLei)
  const { activityId } = await publish(zhaoLei)
  const claim = { activityId, shareLinkId: card.shareLinkId }

  expect(await zhaoLei.codeOf('issueShareLink', claim)).toBe('invalid_input')
  expect(await zhaoLei.codeOf('makePosterCode', claim)).toBe('invalid_input')
  const { activity } = await stranger.call('openShareLink', { ...card, entry: 'person' })
  expect(activity.activityId).toBe(root.activityId)
})

test('no agent can issue another agent’s link, nor their own for a second activity', async () => {
  const { wangMin, zhaoLei, root } = await setUpCard()
  await becomeAgent(zhaoLei)
  const [foreign, second] = [await publish(zhaoLei), await publish(wangMin)]
  const { shareLinkId } = root

  expect(await zhaoLei.codeOf('issueShareLink', { activityId: foreign.activityId, shareLinkId })).toBe('invalid_input')
  expect(await wangMin.codeOf('issueShareLink', { activityId: second.activityId, shareLinkId })).toBe('invalid_input')
  expect(await wangMin.codeOf('issueShareLink', { activityId: root.activityId, shareLinkId })).toBe('ok')
  expect(await linkOf(shareLinkId)).toMatchObject({ activityId: root.activityId, sharerId: wangMin.personId })
})
