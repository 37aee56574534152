import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { expectFoldOfLog, relationshipOf } from '../runtime/log'
import { articleDraft, surveyDraft } from '../world/drafts'
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

test('of two customers who ask for the same hour at the same instant, one gets it', async () => {
  const { wangMin, linYue: firstReader } = newCast(cloud)
  const link = await setUpReader(wangMin, firstReader)
  const agentId = wangMin.personId
  const { talkTimes } = await firstReader.call('getAgentCard', { agentId })

  for (const { startsAt } of talkTimes.slice(0, 4)) {
    const { linYue, chenZhou } = newCast(cloud)
    for (const each of [linYue, chenZhou]) await agree(each, link)
    const talk = { agentId, topic: '聊聊教育金', manner: 'voice' as const, startsAt }
    const codes = await Promise.all([linYue, chenZhou].map((each) => each.codeOf('bookAppointment', talk)))
    expect(codes.sort()).toEqual(['ok', 'time_unavailable'])
  }
})

test('an answer given twice in one call is refused, so that it is not counted twice', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue, surveyDraft())
  const answers = [
    { question: 'care', choices: ['edu'] },
    { question: 'care', choices: ['old'] },
  ]

  expect(await linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers, finish: false })).toBe('invalid_input')
})

test('what has no questions is not answered', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue, articleDraft())

  expect(await linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers: [], finish: true })).toBe('question_unknown')
})

test('a phone cannot call itself by the name of a ledger and so keep facts from being recorded', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const sent = { ...envelope(linYue, link, [opened()], 1_000_000), phoneId: `survey-${link.activityId}` }

  expect(await linYue.codeOf('recordInteractions', sent)).toBe('invalid_input')
})

test('two agents may give the same person the same tag, each with evidence of their own', async () => {
  const { wangMin, zhaoLei, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await setUpReader(zhaoLei, linYue)
  const decision = { personId: linYue.personId, tag: 'need:pension', decision: 'assign' as const }

  await wangMin.call('decideTag', decision)
  await zhaoLei.call('decideTag', decision)

  const { envelopes } = await cloud.dumpAll()
  const noted = envelopes.filter(
    ({ personId, source }) => personId === linYue.personId && /^assigned-/.test(String(source)),
  )
  expect(noted.map(({ agentId }) => agentId).sort()).toEqual([wangMin.personId, zhaoLei.personId].sort())
})

test('one number of a phone means one envelope, whoever it is about', async () => {
  const { wangMin, zhaoLei, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const other = await setUpReader(zhaoLei, linYue)
  await linYue.call('recordInteractions', envelope(linYue, link, [opened()], 50))

  const code = await linYue.codeOf('recordInteractions', envelope(linYue, other, [opened()], 50))

  const { relationships, envelopes } = await cloud.dumpAll()
  const mine = relationships.find(({ _id }) => _id === `${zhaoLei.personId}:${linYue.personId}`)
  const log = envelopes.filter(({ relationshipId }) => relationshipId === mine?._id)
  expect({ code, opens: (mine?.counts as { open: number } | undefined)?.open }).toEqual({
    code: 'invalid_input',
    opens: log.length,
  })
})

test('ids that phones make are bound to the caller: whoever uses another’s takes nothing of theirs', async () => {
  const { wangMin, zhaoLei, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await agree(chenZhou, link)
  const agentId = wangMin.personId
  const hers = envelope(linYue, link, [stayed(30)])
  const message = { agentId, messageId: newId(), text: '孩子三岁，先买什么？' }
  const choice = { agentId, template: 'activityReminder' as const, accepted: true, choiceId: newId() }
  const note = { personId: linYue.personId, phoneId: newId(20), sequence: 1, kind: 'visit' as const, at: Date.now() }

  for (const person of [chenZhou, linYue]) {
    expect(await person.call('recordInteractions', hers)).toEqual({ stored: true })
    expect(await person.call('consultAgent', message)).toEqual({ sent: true })
    expect(await person.call('recordNoticeChoice', choice)).toEqual({ remaining: 1 })
    await expectFoldOfLog(cloud, person)
  }
  await setUpReader(zhaoLei, linYue)
  for (const agent of [zhaoLei, wangMin]) {
    expect(await agent.call('noteContact', note)).toEqual({ stored: true })
  }

  const { consultations } = await cloud.dumpAll()
  const asked = consultations.filter(({ _id }) => String(_id).endsWith(message.messageId))
  expect(asked.map(({ personId }) => personId).sort()).toEqual([chenZhou.personId, linYue.personId].sort())
})

test('a message already sent to one agent is not sent to another under the same id', async () => {
  const { wangMin, zhaoLei, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await setUpReader(zhaoLei, linYue)
  const message = { messageId: newId(), text: '孩子三岁，先买什么？' }
  await linYue.call('consultAgent', { agentId: wangMin.personId, ...message })

  expect(await linYue.codeOf('consultAgent', { agentId: zhaoLei.personId, ...message })).toBe('invalid_input')
})

test('a link cannot be its own parent, and one of another agent cannot be claimed', async () => {
  const { wangMin, zhaoLei, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await becomeAgent(zhaoLei)
  const foreign = await publish(zhaoLei)
  const card = await cardOf(linYue, foreign)
  await linYue.call('openShareLink', { ...card, entry: 'person' })
  const unproven = card.shareLinkId
  const self = newId(12)
  expect(await linYue.codeOf('openShareLink', { shareLinkId: self, parentLinkId: self, entry: 'person' })).toBe(
    'share_link_unknown',
  )

  await visit(linYue, link, [shared(link.shareLinkId), shared(foreign.shareLinkId), shared(unproven)])

  const { shareLinks } = await cloud.dumpAll()
  const sharers = [link.shareLinkId, foreign.shareLinkId, unproven].map(
    (id) => shareLinks.find(({ _id }) => _id === id)?.sharerId,
  )
  expect(sharers).toEqual([wangMin.personId, zhaoLei.personId, undefined])
})

test('whoever withdrew is not dealt with any more', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const talk = { agentId, topic: '聊聊教育金', manner: 'voice' as const, startsAt: talkTimes[0]?.startsAt ?? 0 }
  const { appointmentId } = await linYue.call('bookAppointment', talk)
  await linYue.call('withdrawConsent', { agentId })

  expect(await wangMin.codeOf('answerAppointment', { appointmentId, answer: 'confirm' })).toBe('appointment_unknown')
  // Neither waits in vain: it is called off on their page, and the hour is free.
  const { advisors } = await linYue.call('getMyStanding', {})
  expect(advisors[0]?.appointments).toEqual([expect.objectContaining({ appointmentId, state: 'cancelled' })])
  const card = await linYue.call('getAgentCard', { agentId })
  expect(card.talkTimes).toEqual(talkTimes)
})

const cursorOf = (text: string) => Buffer.from(text).toString('base64url')
test.each([
  ['a number beyond all numbers', '[1e999,"a"]'],
  ['an operator', '[{"$gt":0},"a"]'],
  ['an object', '{"0":1,"1":"a"}'],
  ['nothing', ''],
])('a cursor with %s is refused', async (_what, text) => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  expect(await wangMin.codeOf('listEngaged', { order: 'newest', pageSize: 5, cursor: cursorOf(text) })).toBe(
    'invalid_input',
  )
})

test('a made-up cursor from somebody who is no agent disturbs nobody', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const board = { order: 'newest', pageSize: 5 } as const
  const refused = await linYue.codeOf('listEngaged', { ...board, cursor: cursorOf('') })
  expect(['invalid_input', 'agent_required']).toContain(refused)
  // An instance of the function serves many: what one call leaves undone would end the others.
  expect((await wangMin.call('listEngaged', board)).lines).toEqual([])
})

test('keys of every object in the world are no fields of an archive', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const save = (key: string) =>
    wangMin.codeOf('saveArchive', {
      personId: linYue.personId,
      remarkName: '',
      audience: 'stranger',
      fields: JSON.parse(`{"${key}":"x"}`),
    })
  expect([await save('constructor'), await save('toString')]).toEqual(['invalid_input', 'invalid_input'])
  await save('__proto__')
  const { iKnowThem } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(iKnowThem.archive).toEqual({})
})

test('nobody is called by a name that cannot be seen, or that turns the words after it around', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const codeOf = (name: string) => linYue.codeOf('introduceMyself', { agentId: wangMin.personId, name })
  expect([await codeOf('\u200b'), await codeOf('林\u202e悦')]).toEqual(['invalid_input', 'invalid_input'])
  expect([await codeOf('👩‍🌾'), await codeOf('Lin Yuè')]).toEqual(['ok', 'ok'])
})

const forbidden = '违禁测试词'
test('every word of an activity that readers see is checked, also across the ends of long texts', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const save = (draft: object) =>
    wangMin.codeOf('saveActivity', {
      activityId: newId(16),
      draft: { ...articleDraft(), ...draft },
      publish: true,
    })
  const rating = { id: 'rate', type: 'rating', title: '满意吗', required: true }

  expect(await save({ questions: [{ ...rating, lowLabel: forbidden }] })).toBe('content_refused')
  expect(await save({ questions: [{ ...rating, highLabel: forbidden }] })).toBe('content_refused')
  expect(
    await save({ questions: [{ id: 's', type: 'text', title: '说说', required: false, placeholder: forbidden }] }),
  ).toBe('content_refused')
  const before = '孩子的第一份保障\n先想清楚三件事\n'.length
  const long = `${'好'.repeat(2_500 - before - 2)}${forbidden}${'好'.repeat(300)}`
  expect(await save({ blocks: [{ id: 'long', type: 'text', text: long }] })).toBe('content_refused')
})

test('what an agent writes about somebody, who may read it, is checked', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const archive = { personId: linYue.personId, audience: 'stranger' as const }

  expect(await wangMin.codeOf('saveArchive', { ...archive, remarkName: forbidden, fields: {} })).toBe('content_refused')
  expect(await wangMin.codeOf('saveArchive', { ...archive, remarkName: '', fields: { hobbies: forbidden } })).toBe(
    'content_refused',
  )
})

test('an agent’s own tag as a topic is earned by reading about it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue, articleDraft({ topics: ['need:ownKite1'] }))
  await visit(linYue, link)
  expect((await relationshipOf(cloud, linYue))?.tagKeys).toContain('need:ownKite1')
})

test('the agent reads the question somebody sent', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  await linYue.call('consultAgent', { agentId: wangMin.personId, messageId: newId(), text: '孩子三岁，先买什么？' })

  const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
  expect(entries[0]?.words).toContain('孩子三岁，先买什么？')
  const { timeline } = await linYue.call('getKnownAboutMe', { agentId: wangMin.personId })
  expect(timeline[0]?.words).toContain('孩子三岁，先买什么？')
})

test('a stay shorter than any clock can tell does not spoil what is counted', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const before = await relationshipOf(cloud, linYue)
  const stays = [Number.MIN_VALUE, 1e-320, 1e-310, -0].flatMap((seconds) => [
    { kind: 'dwell' as const, at: Date.now(), seconds },
    { kind: 'facet' as const, at: Date.now(), facet: 'story' as const, seconds },
  ])

  expect(await linYue.codeOf('recordInteractions', envelope(linYue, link, stays))).toBe('ok')

  const after = await relationshipOf(cloud, linYue)
  expect(after?.warmth).toBeGreaterThan(before?.warmth ?? 0)
  const weights = Object.values(after?.tags ?? {}).map(({ weight }) => weight)
  expect(weights.filter((weight) => !Number.isFinite(weight))).toEqual([])
})

test('a phone, a section and a message may be called by numbers alone', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const draft = articleDraft({ blocks: [{ id: '0', type: 'heading', text: '先保谁' }] })
  const link = await setUpReader(wangMin, linYue, draft)
  const read = { kind: 'read' as const, at: Date.now(), section: '0', depth: 80 }
  const sent = { ...envelope(linYue, link, [read, opened()], 1), phoneId: newId(12).replace(/[a-f]/g, '0') }

  expect(await linYue.codeOf('recordInteractions', sent)).toBe('ok')
  expect(await linYue.call('recordInteractions', sent)).toEqual({ stored: false })
  const question = { agentId: wangMin.personId, messageId: '12345678', text: '在吗' }
  expect(await linYue.codeOf('consultAgent', question)).toBe('ok')

  await expectFoldOfLog(cloud, linYue)
  const { participations } = await cloud.dumpAll()
  expect(participations.find(({ personId }) => personId === linYue.personId)?.depths).toEqual({ '0': 80 })
})

test('what a phone says it read of sections nobody wrote is not kept', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const reads = Array.from({ length: 50 }, (_, index) => ({
    kind: 'read' as const,
    at: Date.now(),
    section: `invented${index}`,
    depth: 80,
  }))

  expect(await linYue.codeOf('recordInteractions', envelope(linYue, link, reads))).toBe('ok')

  const { participations } = await cloud.dumpAll()
  expect(participations.find(({ personId }) => personId === linYue.personId)?.depths).toEqual({})
})
