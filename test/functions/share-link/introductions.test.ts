import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { agree, becomeAgent, cardOf, envelope, opened, publish, setUpReader, shared, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

/** 林悦 has read 王敏's article and passed it on. */
async function setUpSharer() {
  const cast = newCast(cloud)
  const { wangMin, linYue } = cast
  const root = await setUpReader(wangMin, linYue)
  const card = await cardOf(linYue, root)
  await visit(linYue, root, [shared(card.shareLinkId)])
  return { ...cast, agentId: wangMin.personId, root, card }
}

const envelopesOf = async ({ personId }: Actor) =>
  (await cloud.dumpAll()).envelopes.filter((each) => each.personId === personId)
const ledgersOf = async (person: Actor) =>
  (await envelopesOf(person)).map(({ source }) => String(source)).filter((source) => source.startsWith('introduction-'))

/** How many people the sharer has introduced, as the log, the fold and the agent's page say it. */
async function introducedBy(sharer: Actor): Promise<number> {
  const ledgers = await ledgersOf(sharer)
  const relationship = await relationshipOf(cloud, sharer)
  const months = Object.values(relationship?.commitments.introduction ?? {})
  const counted = months.flatMap((month) => Object.values(month)).reduce((sum, count) => sum + count, 0)
  const milestones = relationship?.milestones.filter(({ kind }) => kind === 'introduction') ?? []
  expect([counted, milestones.length]).toEqual([ledgers.length, ledgers.length])
  await expectFoldOfLog(cloud, sharer)
  return ledgers.length
}

test('a tap on share introduces nobody, and opening the card neither; who agrees is an introduction', async () => {
  const { wangMin, linYue, stranger, card } = await setUpSharer()
  await stranger.call('openShareLink', { ...card, entry: 'person' })
  expect(await introducedBy(linYue)).toBe(0)

  await agree(stranger, card)

  expect(await introducedBy(linYue)).toBe(1)
  const { next } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(next).toEqual({
    action: '谢谢 TA 的介绍',
    why: 'TA 今天介绍来一位朋友，愿意帮你传开的人要先照顾好',
  })
  const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
  expect(entries[0]).toMatchObject({ kind: 'introduction', words: expect.stringMatching(/介绍来一位朋友$/) })
})

test('it is counted once, however often the newcomer’s call is repeated, also at the same instant', async () => {
  const { linYue, stranger, card } = await setUpSharer()

  await Promise.all([agree(stranger, card), agree(stranger, card), agree(stranger, card)])
  await agree(stranger, card)

  expect(await introducedBy(linYue)).toBe(1)
})

test('and once when the newcomer withdraws and agrees again, or erases themselves and comes back', async () => {
  const { agentId, linYue, stranger, card } = await setUpSharer()
  await agree(stranger, card)
  await stranger.call('withdrawConsent', { agentId })
  await agree(stranger, card)
  expect(await introducedBy(linYue)).toBe(1)

  await stranger.call('eraseMyData', { scope: { of: 'everything' } })
  await agree(stranger, card)
  expect(await introducedBy(linYue)).toBe(1)
})

test('two people are two introductions', async () => {
  const { linYue, stranger, chenZhou, card } = await setUpSharer()
  await Promise.all([agree(stranger, card), agree(chenZhou, card)])
  expect(await introducedBy(linYue)).toBe(2)
})

test('whoever came before the sharer’s phone had told of the card counts once it has', async () => {
  const { wangMin, linYue, stranger, chenZhou } = newCast(cloud)
  const root = await setUpReader(wangMin, linYue)
  const card = await cardOf(linYue, root)
  await agree(stranger, card)
  await agree(chenZhou, card)
  expect(await introducedBy(linYue)).toBe(0)

  const sent = envelope(linYue, root, [shared(card.shareLinkId)])
  await linYue.call('recordInteractions', sent)
  await linYue.call('recordInteractions', sent)
  await agree(stranger, card)

  expect(await introducedBy(linYue)).toBe(2)
})

test.each([
  ['stored and not folded', 'relationships'],
  ['folded and not stored', 'envelopes'],
])('a call that died with the fact %s is completed by its repetition', async (_what, lost) => {
  const { linYue, stranger, card, agentId } = await setUpSharer()
  const before = await relationshipOf(cloud, linYue)
  await agree(stranger, card)
  const [source] = await ledgersOf(linYue)
  await cloud.engine.write((operations, work) => {
    if (lost === 'envelopes') operations.remove('envelopes', { source }, { multi: false }, work)
    else {
      operations.remove('relationships', { _id: `${agentId}:${linYue.personId}` }, { multi: false }, work)
      operations.insert('relationships', [{ ...before } as never], work)
    }
  })

  await agree(stranger, card)

  expect(await introducedBy(linYue)).toBe(1)
})

test('it is no deed of the sharer’s: no warmth, no day, no stage, no news, and the last sitting is told as before', async () => {
  const { wangMin, linYue, stranger, card } = await setUpSharer()
  const lineOf = async () => {
    const { lines } = await wangMin.call('listEngaged', { order: 'newest', pageSize: 9 })
    const line = lines.find(({ person }) => person.personId === linYue.personId)
    return { ...line, warmth: line?.warmth.level }
  }
  const [before, line] = [await relationshipOf(cloud, linYue), await lineOf()]

  await agree(stranger, card)

  const { commitments, milestones, marks, counts, ...after } = (await relationshipOf(cloud, linYue)) ?? {}
  expect(before).toMatchObject(after)
  expect(counts).toEqual({ ...before?.counts, introduction: 1 })
  expect(await lineOf()).toEqual(line)
})

test('a sharer who is no customer of this agent’s, or has withdrawn, has nothing written about them', async () => {
  const { wangMin, linYue, stranger, chenZhou } = newCast(cloud)
  await becomeAgent(wangMin)
  const root = await publish(wangMin)
  const agentId = wangMin.personId
  const card = await cardOf(linYue, root)
  await agree(stranger, card)
  await linYue.codeOf('recordInteractions', envelope(linYue, root, [shared(card.shareLinkId)]))
  expect(await envelopesOf(linYue)).toEqual([])

  await agree(linYue, root)
  await visit(linYue, root, [shared(card.shareLinkId)])
  await linYue.call('withdrawConsent', { agentId })
  const left = await relationshipOf(cloud, linYue)
  await agree(chenZhou, card)

  expect(await relationshipOf(cloud, linYue)).toEqual(left)
  expect(await introducedBy(linYue)).toBe(1)
})

test('a sharer who erases themselves takes it along, also while somebody is coming by them', async () => {
  for (let take = 0; take < 6; take++) {
    const { linYue, stranger, card } = await setUpSharer()
    await Promise.all([
      agree(stranger, card),
      linYue.call('eraseMyData', { scope: { of: 'everything' } }),
      agree(stranger, card),
    ])
    const dump = await cloud.dumpAll()
    expect(Object.entries(dump).filter(([, documents]) => JSON.stringify(documents).includes(linYue.personId))).toEqual(
      [],
    )
  }
})

test('nothing at the sharer’s says who came', async () => {
  const { linYue, stranger, chenZhou, card } = await setUpSharer()
  await stranger.call('openShareLink', { ...card, entry: 'person' })
  await agree(stranger, card)
  await agree(chenZhou, card)

  const about = JSON.stringify([await relationshipOf(cloud, linYue), await envelopesOf(linYue)])
  const { json } = await linYue.call('exportMyData', {})
  for (const { personId, openid = '' } of [stranger, chenZhou]) {
    expect([about.includes(personId), about.includes(openid), json.includes(personId)]).toEqual([false, false, false])
  }
  const [one, other] = await ledgersOf(linYue)
  expect(one).toMatch(/^introduction-[A-Za-z0-9_-]{16}$/)
  expect(one).not.toBe(other)
})

test('nobody but the function can write one: no phone, no agent, and no phone by the ledger’s name', async () => {
  const { wangMin, linYue, root } = await setUpSharer()
  const at = Date.now()
  const forged = { ...envelope(linYue, root, [opened()]), interactions: [{ kind: 'introduction', at }] }
  const noted = { personId: linYue.personId, phoneId: wangMin.phoneId, sequence: 1, kind: 'introduction', at }
  const named = { ...envelope(linYue, root, [opened()]), phoneId: `introduction-${newId(16)}` }

  expect(await linYue.codeOf('recordInteractions', forged)).toBe('invalid_input')
  expect(await wangMin.codeOf('noteContact', noted)).toBe('invalid_input')
  expect(await linYue.codeOf('recordInteractions', named)).toBe('invalid_input')
  expect(await introducedBy(linYue)).toBe(0)
})
