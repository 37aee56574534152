import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { relationshipOf } from '../runtime/log'
import { articleDraft, dayMs, eventDraft, quizDraft, surveyDraft } from '../world/drafts'
import { agree, becomeAgent, cardOf, opened, publish, setUpReader, shared, stayed, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

test('whoever withdrew is refused whatever would be kept about them, and nothing of it is', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const [event, survey] = [await publish(wangMin, eventDraft(Date.now())), await publish(wangMin, surveyDraft())]
  const agentId = wangMin.personId
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  await linYue.call('withdrawConsent', { agentId })
  const before = await cloud.dumpAll()

  const template = 'activityReminder'
  const codes = [
    await linYue.codeOf('bookAppointment', {
      agentId,
      topic: '聊聊',
      manner: 'voice',
      startsAt: talkTimes[0]?.startsAt,
    }),
    await linYue.codeOf('consultAgent', { agentId, messageId: newId(), text: '先买什么？' }),
    await linYue.codeOf('introduceMyself', { agentId, name: '林悦' }),
    await linYue.codeOf('recordNoticeChoice', { agentId, template, accepted: true, choiceId: newId() }),
    await linYue.codeOf('registerForActivity', { shareLinkId: event.shareLinkId, name: '林悦', headcount: 1 }),
    await linYue.codeOf('saveSurveyAnswers', {
      shareLinkId: survey.shareLinkId,
      answers: [{ question: 'rate', rating: 5 }],
      finish: false,
    }),
  ]

  expect(new Set(codes)).toEqual(new Set(['consent_missing']))
  expect(await cloud.dumpAll()).toEqual(before)
})

test('withdrawing calls talks off, and takes the name from those they brought', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  await linYue.call('introduceMyself', { agentId, name: '林悦' })
  const card = await cardOf(linYue, link)
  await visit(linYue, link, [shared(card.shareLinkId)])
  await agree(chenZhou, card)
  await visit(chenZhou, card)
  expect((await relationshipOf(cloud, chenZhou))?.broughtBy?.name).toBe('林悦')
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const talk = { agentId, topic: '聊聊', manner: 'voice' as const, startsAt: talkTimes[0]?.startsAt ?? 0 }
  const { appointmentId } = await linYue.call('bookAppointment', talk)

  await linYue.call('withdrawConsent', { agentId })

  const { appointments, talkSlots } = await cloud.dumpAll()
  expect(appointments.find(({ _id }) => _id === appointmentId)?.state).toBe('cancelled')
  expect(talkSlots.filter(({ personId }) => personId === linYue.personId)).toEqual([])
  expect((await relationshipOf(cloud, chenZhou))?.broughtBy?.name).toBeUndefined()
})

test('whoever withdrew is not among those somebody brought, nor in the morning, nor in a result', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const card = await cardOf(linYue, link)
  await visit(linYue, link, [shared(card.shareLinkId)])
  const survey = await publish(wangMin, surveyDraft())
  await agree(chenZhou, card)
  await visit(chenZhou, card, [opened(), stayed(600)])
  const answers = [
    { question: 'rate', rating: 1 },
    { question: 'say', text: '不满意' },
  ]
  await chenZhou.call('saveSurveyAnswers', { shareLinkId: survey.shareLinkId, answers, finish: false })
  const seen = async () => {
    const { lineage } = await wangMin.call('getCustomer', { personId: linYue.personId })
    const { newcomers, unread, suggestions } = await wangMin.call('getToday', {})
    const { participants, survey: result } = await wangMin.call('getActivityResult', { activityId: survey.activityId })
    const isSuggested = suggestions.some(({ person }) => person.personId === chenZhou.personId)
    return [lineage.brought.length, newcomers, unread, isSuggested, participants.length, result?.started]
  }
  expect(await seen()).toEqual([1, 2, 2, true, 1, 1])

  await chenZhou.call('withdrawConsent', { agentId })

  expect(await seen()).toEqual([0, 1, 1, false, 0, 0])
})

test('the morning counts as new who came since yesterday, and as unread what was not looked at', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await wangMin.call('markSeen', { personId: linYue.personId })
  expect(await wangMin.call('getToday', {})).toMatchObject({ newcomers: 1, unread: 0 })
  const later = Date.now() + 10 * dayMs
  const envelope = {
    phoneId: linYue.phoneId,
    sequence: linYue.nextSequence(),
    shareLinkId: link.shareLinkId,
    sentAt: later,
    interactions: [opened(later)],
  }
  await linYue.call('recordInteractions', envelope, later)
  expect(await wangMin.call('getToday', {}, later)).toMatchObject({ newcomers: 0, unread: 1 })
})

test('the board finds by a tag only whom it still shows', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link, [stayed(240)])
  const found = async (at?: number) => {
    const query = { order: 'newest' as const, pageSize: 10, tag: 'need:educationFund' }
    const { lines } = await wangMin.call('listEngaged', query, at)
    return lines.map(({ person }) => person.personId)
  }
  expect(await found()).toEqual([linYue.personId])
  expect(await found(Date.now() + 300 * dayMs)).toEqual([])
})

test('what is sensitive stands on the customer’s page and neither on a line nor among the filters', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue, articleDraft({ topics: ['lifeStage:expecting'] }))
  await visit(linYue, link, [stayed(600), { kind: 'favourite', at: Date.now(), on: true }])
  const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(tags.map(({ key }) => key)).toContain('lifeStage:expecting')
  const board = await wangMin.call('listEngaged', { order: 'newest', pageSize: 10 })
  expect(board.lines.flatMap(({ topTags }) => topTags).length).toBeGreaterThan(0)
  expect(JSON.stringify(board)).not.toContain('lifeStage:expecting')
})

test('a declined talk is not called off by its customer, and a free hour leaves no slot behind', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const book = async (index: number) => {
    const startsAt = talkTimes[index]?.startsAt ?? 0
    return (await linYue.call('bookAppointment', { agentId, topic: '聊聊', manner: 'voice', startsAt })).appointmentId
  }
  const [declined, cancelled] = [await book(0), await book(1)]

  await wangMin.call('answerAppointment', { appointmentId: declined, answer: 'decline' })
  expect(await linYue.codeOf('cancelAppointment', { appointmentId: declined })).toBe('appointment_unknown')
  await linYue.call('cancelAppointment', { appointmentId: cancelled })

  const { talkSlots } = await cloud.dumpAll()
  expect(talkSlots.filter((slot) => slot.agentId === agentId)).toEqual([])
})

test('who cancelled is not checked in, and after the event nothing is cancelled', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const event = await setUpReader(wangMin, linYue, eventDraft(Date.now()))
  const { activityId, shareLinkId } = event
  await agree(chenZhou, event)
  for (const guest of [linYue, chenZhou]) {
    await guest.call('registerForActivity', { shareLinkId, name: guest.name, headcount: 1 })
  }
  await linYue.call('cancelRegistration', { activityId })
  const checkIn = { activityId, personId: linYue.personId }
  expect(await wangMin.codeOf('checkInParticipant', checkIn)).toBe('not_registered')
  expect(await chenZhou.codeOf('cancelRegistration', { activityId }, Date.now() + 5 * dayMs)).toBe('activity_ended')
})

test('a link means one activity, and an agent is nobody’s customer of their own', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue)
  const another = await publish(wangMin)
  const again = { activityId: another.activityId, shareLinkId }
  expect(await wangMin.codeOf('issueShareLink', again)).toBe('invalid_input')
  expect(await wangMin.codeOf('grantConsent', { shareLinkId, textVersion: '2026-11' })).toBe('own_activity')
})

test('only passers-by are counted as passers-by', async () => {
  const { wangMin, linYue, stranger } = newCast(cloud)
  const { activityId, shareLinkId } = await setUpReader(wangMin, linYue)
  for (const visitor of [linYue, stranger, wangMin])
    await visitor.call('openShareLink', { shareLinkId, entry: 'person' })
  expect((await wangMin.call('getActivityResult', { activityId })).anonymousOpens).toBe(1)
})

test('what the agent withdrew is not the customer’s to bring back', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const { personId } = linYue
  const tag = 'need:pension'
  await wangMin.call('decideTag', { personId, tag, decision: 'assign' })
  await wangMin.call('decideTag', { personId, tag, decision: 'withdraw' })
  const before = await relationshipOf(cloud, linYue)
  await linYue.call('reviseMyTag', { agentId: wangMin.personId, tag, revision: 'restore' })
  expect(await relationshipOf(cloud, linYue)).toEqual(before)
})

test('a quiz is finished once', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const quiz = await publish(wangMin, quizDraft())
  await agree(linYue, quiz)
  const finish = (choice: string) => {
    const answers = [{ question: 'q1', choices: [choice] }]
    return linYue.call('saveSurveyAnswers', { shareLinkId: quiz.shareLinkId, answers, finish: true })
  }
  await finish('no')
  await finish('no')
  expect((await finish('yes')).result?.score).toBe(1)
  expect((await relationshipOf(cloud, linYue))?.counts).toMatchObject({ surveyFinish: 1, quizResult: 1 })
})
