import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { articleDraft, dayMs, eventDraft, quizDraft, surveyDraft } from '../world/drafts'
import { agree, becomeAgent, publish, setUpReader } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const now = Date.now()

test('seats are taken, given back, and taken again', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, eventDraft(now))
  const register = (headcount: number) => linYue.call('registerForActivity', { shareLinkId, name: '林悦', headcount })
  const seatsLeft = async () => (await linYue.call('openShareLink', { shareLinkId, entry: 'person' })).seatsLeft

  expect((await register(3)).seatsLeft).toBe(2)
  expect((await register(3)).seatsLeft).toBe(2)
  await linYue.call('cancelRegistration', { activityId })
  expect(await seatsLeft()).toBe(5)
  await register(2)
  expect(await seatsLeft()).toBe(3)

  const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
  const kinds = entries.map(({ kind }) => kind).filter((kind) => /egist/.test(kind))
  expect(kinds).toEqual(['register', 'cancelRegistration', 'register'])
})

test('a full event is full, also for many who ask at once', async () => {
  const { wangMin, ...cast } = newCast(cloud)
  await becomeAgent(wangMin)
  const link = await publish(wangMin, eventDraft(now, { capacity: 2 }))
  const people = [cast.linYue, cast.chenZhou, cast.stranger, cast.zhaoLei]
  for (const person of people) await agree(person, link)

  const codes = await Promise.all(
    people.map((each) =>
      each.codeOf('registerForActivity', { shareLinkId: link.shareLinkId, name: each.name, headcount: 1 }),
    ),
  )

  expect(codes.sort()).toEqual(['activity_full', 'activity_full', 'ok', 'ok'])
  const { seatPlans } = await cloud.dumpAll()
  expect(seatPlans.find(({ _id }) => _id === link.activityId)).toMatchObject({ taken: 2 })
})

test('nobody is turned away from an empty event for asking at the same time as others', async () => {
  const { wangMin, ...cast } = newCast(cloud)
  await becomeAgent(wangMin)
  const people = [cast.linYue, cast.chenZhou, cast.stranger, cast.zhaoLei]
  for (let take = 0; take < 5; take++) {
    const link = await publish(wangMin, eventDraft(now, { capacity: people.length }))
    for (const person of people) await agree(person, link)
    const registration = { shareLinkId: link.shareLinkId, name: '同时', headcount: 1 }

    const codes = await Promise.all(people.map((each) => each.codeOf('registerForActivity', registration)))

    expect(codes).toEqual(people.map(() => 'ok'))
  }
})

test('whoever registers and cancels at once has a seat exactly when registered', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, eventDraft(now))
  const register = () => linYue.send('registerForActivity', { shareLinkId, name: '林悦', headcount: 2 })
  for (let take = 0; take < 10; take++) {
    await register()
    await Promise.all([linYue.send('cancelRegistration', { activityId }), register()])

    const { seatPlans, participations } = await cloud.dumpAll()
    const mine = participations.find(({ _id }) => _id === `${activityId}:${linYue.personId}`)
    const registration = mine?.registration as { state: string } | undefined
    const seats = seatPlans.find(({ _id }) => _id === activityId)?.taken
    expect(seats).toBe(registration?.state === 'registered' ? 2 : 0)
  }
})

test('a registration that died after taking the seats is completed by repeating it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, eventDraft(now))
  const plan = { _id: activityId, taken: 2, seats: { [linYue.personId]: 2 } }
  await cloud.engine.write((operations, work) => operations.insert('seatPlans', [plan], work))

  const { seatsLeft } = await linYue.call('registerForActivity', { shareLinkId, name: '林悦', headcount: 2 })

  expect(seatsLeft).toBe(3)
  const { participants } = await wangMin.call('getActivityResult', { activityId })
  expect(participants[0]).toMatchObject({ registration: 'registered', headcount: 2 })
})

test.each([
  ['registration is over', eventDraft(now, { registerBy: now - 1000 }), 'registration_closed'],
  [
    'the event is over',
    eventDraft(now, { startsAt: now - dayMs, endsAt: now - 1000, registerBy: now - dayMs }),
    'activity_ended',
  ],
  ['there is nothing to register for', articleDraft(), 'activity_unknown'],
])('nobody registers when %s, and nothing is stored', async (_words, draft, code) => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue, draft)
  const before = await cloud.dumpAll()

  expect(await linYue.codeOf('registerForActivity', { shareLinkId, name: '林悦', headcount: 1 })).toBe(code)
  expect(await cloud.dumpAll()).toEqual(before)
})

test('a cancelled activity can be read but not joined, and not published again', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, eventDraft(now))
  await wangMin.call('cancelActivity', { activityId })

  const { activity } = await linYue.call('openShareLink', { shareLinkId, entry: 'person' })
  expect(activity.state).toBe('cancelled')
  expect(await linYue.codeOf('registerForActivity', { shareLinkId, name: '林悦', headcount: 1 })).toBe(
    'activity_cancelled',
  )
  const again = { activityId, draft: eventDraft(now), publish: true }
  expect(await wangMin.codeOf('saveActivity', again)).toBe('activity_cancelled')
  expect(await wangMin.codeOf('issueShareLink', { activityId, shareLinkId: newId(12) })).toBe('activity_cancelled')
})

test('a draft is shown to nobody and shared by nobody', async () => {
  const { wangMin } = newCast(cloud)
  await becomeAgent(wangMin)
  const activityId = newId(16)
  await wangMin.call('saveActivity', { activityId, draft: articleDraft(), publish: false })
  expect(await wangMin.codeOf('issueShareLink', { activityId, shareLinkId: newId(12) })).toBe('activity_draft')
})

test('the agent checks a guest in, once', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, eventDraft(now))
  const { personId } = linYue
  expect(await wangMin.codeOf('checkInParticipant', { activityId, personId })).toBe('not_registered')
  await linYue.call('registerForActivity', { shareLinkId, name: '林悦', headcount: 1 })

  await wangMin.call('checkInParticipant', { activityId, personId })
  await wangMin.call('checkInParticipant', { activityId, personId })

  const { entries } = await wangMin.call('listTimeline', { personId })
  expect(entries.filter(({ kind }) => kind === 'checkIn')).toHaveLength(1)
})

test('a survey is saved step by step, an answer may change, and the last one counts', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId, activityId } = await setUpReader(wangMin, linYue, surveyDraft())
  const save = (answers: { question: string; rating?: number; choices?: string[]; text?: string }[], finish = false) =>
    linYue.call('saveSurveyAnswers', { shareLinkId, answers, finish })

  await save([{ question: 'rate', rating: 2 }])
  expect(await linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers: [], finish: true })).toBe(
    'answers_incomplete',
  )
  await save([{ question: 'care', choices: ['old'] }])
  await save([
    { question: 'care', choices: ['edu'] },
    { question: 'nps', rating: 10 },
  ])
  const { isFinished } = await save(
    [
      { question: 'rate', rating: 5 },
      { question: 'say', text: '谢谢' },
    ],
    true,
  )

  expect(isFinished).toBe(true)
  const { survey } = await wangMin.call('getActivityResult', { activityId })
  expect(survey).toMatchObject({ started: 1, finished: 1, csat: 100, nps: 100 })
  const care = survey?.questions.find(({ question }) => question === 'care')
  expect(care?.choices).toEqual([
    { text: '孩子教育', count: 1 },
    { text: '自己养老', count: 0 },
  ])
  const { mine } = await linYue.call('openShareLink', { shareLinkId, entry: 'person' })
  expect(mine).toMatchObject({ isFinished: true, answers: { rate: { rating: 5 }, say: { text: '谢谢' } } })
  const { tags } = await wangMin.call('getCustomer', { personId: linYue.personId })
  expect(tags.find(({ key }) => key === 'need:educationFund')?.origin).toBe('answered')
  const { entries } = await wangMin.call('listTimeline', { personId: linYue.personId })
  expect(entries.map(({ words }) => words.replace(/^\S+ \S+ /, ''))).toContain('答“总体满意吗”，打了 5 分')
})

test('answers to a question that is not there, or of the wrong kind, are refused', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue, surveyDraft())
  for (const wrong of [
    { question: 'gone', rating: 3 },
    { question: 'rate', rating: 9 },
    { question: 'care', choices: ['x'] },
  ]) {
    const code = await linYue.codeOf('saveSurveyAnswers', { shareLinkId, answers: [wrong], finish: false })
    expect(code).toBe('question_unknown')
  }
})

test('a quiz keeps its right answers until it is finished', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { shareLinkId } = await setUpReader(wangMin, linYue, quizDraft())
  const before = await linYue.call('openShareLink', { shareLinkId, entry: 'person' })
  expect(JSON.stringify(before.activity)).not.toMatch(/isRight|备案后/)

  const { result } = await linYue.call('saveSurveyAnswers', {
    shareLinkId,
    answers: [{ question: 'q1', choices: ['yes'] }],
    finish: true,
  })

  expect(result).toMatchObject({ score: 1, outOf: 1, questions: [{ isRight: true, rightChoices: ['yes'] }] })
})

test('a talk is asked for, confirmed, and taken back; its hour is free again', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await agree(chenZhou, link)
  const agentId = wangMin.personId
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const startsAt = talkTimes[0]?.startsAt ?? 0
  const talk = { agentId, shareLinkId: link.shareLinkId, topic: '聊聊教育金', manner: 'video' as const, startsAt }

  const { appointmentId } = await linYue.call('bookAppointment', talk)
  expect((await linYue.call('bookAppointment', talk)).appointmentId).toBe(appointmentId)
  expect(await chenZhou.codeOf('bookAppointment', talk)).toBe('time_unavailable')
  expect(await linYue.codeOf('bookAppointment', { ...talk, startsAt: now - dayMs })).toBe('time_unavailable')
  await wangMin.call('answerAppointment', { appointmentId, answer: 'confirm' })
  const { appointments } = await wangMin.call('listAppointments', {})
  expect(appointments).toEqual([expect.objectContaining({ appointmentId, state: 'confirmed', topic: '聊聊教育金' })])

  await linYue.call('cancelAppointment', { appointmentId })
  expect(await wangMin.codeOf('answerAppointment', { appointmentId, answer: 'confirm' })).toBe('appointment_unknown')
  const { appointmentId: ofChen } = await chenZhou.call('bookAppointment', talk)
  const decline = { appointmentId: ofChen, answer: 'decline' as const }
  expect(await wangMin.call('answerAppointment', decline)).toEqual(await wangMin.call('answerAppointment', decline))
  expect(await wangMin.codeOf('answerAppointment', { ...decline, answer: 'confirm' })).toBe('appointment_unknown')
})

const forbidden = '违禁测试词'
test('text that WeChat’s check refuses is not stored', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const event = await setUpReader(wangMin, linYue, eventDraft(now))
  const agentId = wangMin.personId
  const { shareLinkId } = event
  const before = await cloud.dumpAll()

  const codes = [
    await linYue.codeOf('introduceMyself', { agentId, name: forbidden }),
    await linYue.codeOf('consultAgent', { agentId, messageId: newId(), text: `你好${forbidden}` }),
    await linYue.codeOf('registerForActivity', { shareLinkId, name: '林悦', headcount: 1, remark: forbidden }),
    await linYue.codeOf('reviseMyTag', { agentId, tag: 'need:educationFund', revision: 'correct', text: forbidden }),
    await wangMin.codeOf('saveActivity', {
      activityId: newId(16),
      draft: articleDraft({ title: forbidden }),
      publish: true,
    }),
    await wangMin.codeOf('noteContact', {
      personId: linYue.personId,
      phoneId: wangMin.phoneId,
      sequence: 1,
      kind: 'visit',
      at: now,
      note: forbidden,
    }),
  ]

  expect(codes).toEqual(codes.map(() => 'content_refused'))
  expect(await cloud.dumpAll()).toEqual(before)
})

test('a talk ahead is told before a withdrawal calls it off; one that is over is no longer under way', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const [first, second] = [talkTimes[0]?.startsAt ?? 0, talkTimes[1]?.startsAt ?? 0]
  const book = (startsAt: number, topic: string) =>
    linYue.call('bookAppointment', { agentId, topic, manner: 'voice', startsAt })
  await book(second, '第二次')
  await book(first, '第一次')
  const topicsAt = async (at: number) => {
    const { advisors } = await linYue.call('getMyStanding', {}, at)
    const { talksAhead } = await linYue.call('getKnownAboutMe', { agentId }, at)
    const topicOf = ({ words }: { words: string }) => words.split(' ').at(-1)
    return [advisors[0]?.appointments.map(topicOf), talksAhead.map(topicOf)]
  }

  expect(await topicsAt(now)).toEqual([
    ['第一次', '第二次'],
    ['第一次', '第二次'],
  ])
  expect(await topicsAt(first + 60_000)).toEqual([['第一次', '第二次'], ['第二次']])
  expect(await topicsAt(second + 60_000)).toEqual([['第二次'], []])

  await linYue.call('withdrawConsent', { agentId })
  expect((await linYue.call('getKnownAboutMe', { agentId })).talksAhead).toEqual([])
})

test('a withdrawal leaves the seats of events to come, which can be given back before and after', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const { activityId, shareLinkId } = await setUpReader(wangMin, linYue, eventDraft(now))
  const agentId = wangMin.personId
  const eventsAhead = async (at = now) => (await linYue.call('getKnownAboutMe', { agentId }, at)).eventsAhead
  const register = () => linYue.call('registerForActivity', { shareLinkId, name: '林悦', headcount: 1 })

  expect(await eventsAhead()).toEqual([])
  await register()
  expect(await eventsAhead()).toEqual(['周末亲子风筝会'])
  expect(await eventsAhead(now + 30 * dayMs)).toEqual([])
  await linYue.call('cancelRegistration', { activityId })
  expect(await eventsAhead()).toEqual([])

  await register()
  await linYue.call('withdrawConsent', { agentId })
  expect(await eventsAhead()).toEqual(['周末亲子风筝会'])
  await linYue.call('cancelRegistration', { activityId })
  expect(await eventsAhead()).toEqual([])
})
