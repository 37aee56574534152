import type { OperationInput } from '../../../contract/operations'
import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { articleDraft, dayMs } from '../world/drafts'
import { agree, becomeAgent, envelope, metFacet, opened, publish, setUpReader, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

type Query = Partial<OperationInput<'listEngaged'>>

async function namesOn(agent: Actor, query: Query = {}): Promise<string[]> {
  const { lines } = await agent.call('listEngaged', { order: 'newest', pageSize: 10, ...query })
  return lines.map(({ person }) => person.name)
}

/** 王敏 with 林悦, who read for an hour, and 陈舟, who came last and stayed a moment. */
async function setUpBoard() {
  const cast = newCast(cloud)
  const { wangMin, linYue, chenZhou } = cast
  await becomeAgent(wangMin)
  const article = await publish(wangMin)
  const other = await publish(wangMin, articleDraft({ title: '三口之家的医保', topics: ['need:medical'] }))
  for (const [person, link, seconds] of [
    [linYue, article, 900],
    [chenZhou, other, 5],
  ] as const) {
    await agree(person, link)
    await person.call('introduceMyself', { agentId: wangMin.personId, name: person.name })
    await visit(person, link, [opened(), stayed(seconds)])
  }
  return { ...cast, article, other }
}

test('newest first or warmest first, in words with their reason', async () => {
  const { wangMin } = await setUpBoard()

  expect(await namesOn(wangMin)).toEqual(['陈舟', '林悦'])
  expect(await namesOn(wangMin, { order: 'warmest' })).toEqual(['林悦', '陈舟'])
  const { lines, filters } = await wangMin.call('listEngaged', { order: 'warmest', pageSize: 1 })
  expect(lines[0]).toMatchObject({ words: expect.stringContaining('《孩子的第一份保障》'), isUnread: true })
  expect(lines[0]?.warmth.why).not.toBe('')
  expect(filters?.activities.map(({ title }) => title)).toEqual(['孩子的第一份保障'])
})

test('filters by tag, stage, activity and how they met, and by being unread', async () => {
  const { wangMin, linYue, chenZhou, article } = await setUpBoard()
  await linYue.call('consultAgent', { agentId: wangMin.personId, messageId: newId(), text: '怎么买' })
  await wangMin.call('markSeen', { personId: chenZhou.personId })

  expect(await namesOn(wangMin, { activityId: article.activityId })).toEqual(['林悦'])
  expect(await namesOn(wangMin, { tag: 'need:educationFund' })).toEqual(['林悦'])
  expect(await namesOn(wangMin, { stage: 'convert' })).toEqual(['林悦'])
  expect(await namesOn(wangMin, { stage: 'pool' })).toEqual(['陈舟'])
  expect(await namesOn(wangMin, { unreadOnly: true })).toEqual(['林悦'])
  const { personId } = chenZhou
  await wangMin.call('saveArchive', { personId, remarkName: '', audience: 'referral', fields: {} })
  expect(await namesOn(wangMin, { audience: 'referral' })).toEqual(['陈舟'])
  expect(await namesOn(wangMin, { audience: 'stranger' })).toEqual([])
  expect(await namesOn(wangMin, { search: '舟' })).toEqual(['陈舟'])
  expect(await wangMin.codeOf('listEngaged', { order: 'newest', pageSize: 5, tag: 'need:nobodyKnows' })).toBe(
    'tag_unknown',
  )
})

test('pages follow each other without a gap or a double, and the first reads no more than it shows and one', async () => {
  const { wangMin, linYue, stranger, chenZhou, zhaoLei } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const at = Date.now() - 60_000
  for (const person of [stranger, chenZhou, zhaoLei]) {
    await agree(person, link)
    await visit(person, link, [opened(at)])
  }
  const reads: number[] = []
  const stop = cloud.onDatabaseCall(({ work }) => reads.push((reads.pop() ?? 0) + work.read))

  const seen: string[] = []
  let cursor: string | undefined
  do {
    reads.push(0)
    const page = await wangMin.call('listEngaged', { order: 'newest', pageSize: 2, cursor })
    seen.push(...page.lines.map(({ person }) => person.personId))
    cursor = page.next
  } while (cursor !== undefined)
  stop()

  expect(seen).toHaveLength(4)
  expect(new Set(seen).size).toBe(4)
  // The profile and two lines; a later page also looks again at those that tie with the one before it.
  expect(reads[0]).toBe(3)
  expect(await wangMin.codeOf('listEngaged', { order: 'newest', pageSize: 2, cursor: 'bm90IGpzb24' })).toBe(
    'invalid_input',
  )
})

test('a hidden tag goes from the agent and does not come back with more reading; restored, it is there', async () => {
  const { wangMin, linYue, article } = await setUpBoard()
  const agentId = wangMin.personId
  const tag = 'need:educationFund'
  const agentSees = async () => {
    const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
    return tags.some(({ key }) => key === tag)
  }
  expect(await agentSees()).toBe(true)

  await linYue.call('reviseMyTag', { agentId, tag, revision: 'hide' })
  await visit(linYue, article, [opened(), stayed(600)])
  expect(await agentSees()).toBe(false)
  expect(await namesOn(wangMin, { tag })).toEqual([])
  await wangMin.call('decideTag', { personId: linYue.personId, tag, decision: 'assign' })
  expect(await agentSees()).toBe(false)
  const mine = await linYue.call('getKnownAboutMe', { agentId })
  expect(mine.tags.find(({ key }) => key === tag)).toMatchObject({
    isHidden: true,
    sentence: expect.stringContaining('TA'),
  })

  await linYue.call('reviseMyTag', { agentId, tag, revision: 'restore' })
  expect(await agentSees()).toBe(true)
  await linYue.call('reviseMyTag', { agentId, tag, revision: 'correct', text: '是在给外甥看' })
  const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(tags.find(({ key }) => key === tag)?.correction).toBe('是在给外甥看')
  await linYue.call('reviseMyTag', { agentId, tag, revision: 'delete' })
  await visit(linYue, article, [opened(), stayed(600)])
  expect(await agentSees()).toBe(false)
})

test('a tag the agent assigns has evidence, is found by the board, and can be withdrawn', async () => {
  const { wangMin, chenZhou } = await setUpBoard()
  const { personId } = chenZhou
  for (const tag of ['need:pension', 'need:ownKite1']) {
    const { tags } = await wangMin.call('decideTag', { personId, tag, decision: 'assign' })
    const assigned = tags.find(({ key }) => key === tag)
    expect(assigned?.evidence.length).toBeGreaterThan(0)
    expect(await namesOn(wangMin, { tag })).toEqual(['陈舟'])

    await wangMin.call('decideTag', { personId, tag, decision: 'withdraw' })
    expect(await namesOn(wangMin, { tag })).toEqual([])
  }
})

test('the customer’s page shows both sides and why', async () => {
  const { wangMin, linYue, article } = await setUpBoard()
  const { personId } = linYue
  await visit(linYue, article, [metFacet('story')])
  await wangMin.call('noteContact', {
    personId,
    phoneId: wangMin.phoneId,
    sequence: 1,
    kind: 'visit',
    at: Date.now(),
    note: '一起喝了茶',
  })
  await wangMin.call('saveArchive', {
    personId,
    remarkName: '悦悦',
    audience: 'referral',
    fields: { hobbies: '放风筝' },
  })

  const page = await wangMin.call('getCustomer', { personId })

  expect(page).toMatchObject({ person: { name: '悦悦', nameFrom: 'remark' }, audience: 'referral', remarkName: '悦悦' })
  expect(page.iKnowThem.percent).toBeGreaterThan(0)
  expect(page.theyKnowMe.facets.find(({ key }) => key === 'story')).toMatchObject({ views: 1, seconds: 20 })
  expect(page.warmthLine).toHaveLength(90)
  expect(page.tags.every(({ evidence, why }) => evidence.length > 0 && why !== '')).toBe(true)
  const { entries } = await wangMin.call('listTimeline', { personId })
  expect(entries[0]?.words).toContain('一起喝了茶')
  expect(
    await wangMin.codeOf('saveArchive', { personId, remarkName: '', audience: 'referral', fields: { shoeSize: '39' } }),
  ).toBe('invalid_input')
})

test('a timeline of many envelopes comes in pages', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const start = Date.now() - 5 * dayMs
  for (let day = 0; day < 35; day++) {
    await linYue.call(
      'recordInteractions',
      envelope(linYue, link, [{ kind: 'favourite', on: day % 2 === 0, at: start + day * 3_600_000 }]),
    )
  }
  const first = await wangMin.call('listTimeline', { personId: linYue.personId })
  const rest = await wangMin.call('listTimeline', { personId: linYue.personId, cursor: first.next })

  expect(first.entries.length + rest.entries.length).toBe(35 + 2)
  expect(rest.next).toBeUndefined()
  const times = [...first.entries, ...rest.entries].map(({ at }) => at)
  expect(times).toEqual([...times].sort((a, b) => b - a))
})

test('the morning says what is new, and the activities how they do', async () => {
  const { wangMin, linYue, article } = await setUpBoard()
  const today = await wangMin.call('getToday', {})
  expect(today).toMatchObject({ newcomers: 2, unread: 2, greeting: expect.stringContaining('王敏') })

  const { activities } = await wangMin.call('listActivities', {})
  const mine = activities.find(({ activityId }) => activityId === article.activityId)
  expect(mine).toMatchObject({ people: 1, state: 'published' })
  expect(mine?.spark.at(-1)).toBe(1)
  const { advisors } = await linYue.call('getMyStanding', {})
  expect(advisors).toEqual([
    expect.objectContaining({ agent: expect.objectContaining({ name: '王敏' }), consent: 'granted' }),
  ])
})

test('a poster’s code is a picture in storage that leads to the link', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const { activityId, shareLinkId } = await publish(wangMin)
  const { codeFile } = await wangMin.call('makePosterCode', { activityId, shareLinkId })
  expect(codeFile).toMatch(/^cloud:\/\/.*codes\//)
})
