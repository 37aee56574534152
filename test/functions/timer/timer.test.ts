import { startOfDay } from '../../../domain/words/calendar/china-time'
import { newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { dayMs, eventDraft } from '../world/drafts'
import { agree, publish, setUpReader, visit } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

interface TimerResult {
  ok: boolean
  done: { remindRegistered: number; sendEveningDigest: number; sweepOrphans: number }
}

const hour = 3_600_000
const fire = (at: number) => cloud.fireTimer<TimerResult>('timer', undefined, { at })
const today = startOfDay(Date.now())

test('nobody but the timer runs it', async () => {
  const { stranger } = newCast(cloud)
  const answer = await cloud.callFunction('timer', { Type: 'Timer' }, stranger.openid)
  expect(answer).toEqual({ ok: false, done: {} })
})

test('an agent who allowed it gets one digest in the evening, and only if somebody came', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  const openid = wangMin.openid ?? ''
  cloud.acceptMessages(openid, 'eveningDigest')
  const choice = { agentId, template: 'eveningDigest' as const, accepted: true, choiceId: newId() }
  expect(await wangMin.call('recordNoticeChoice', choice)).toEqual({ remaining: 1 })
  const got = () => cloud.outbox().filter((message) => message.openid === openid)

  const evening = today + dayMs + 20 * hour
  await linYue.call(
    'recordInteractions',
    {
      phoneId: linYue.phoneId,
      sequence: linYue.nextSequence(),
      shareLinkId: link.shareLinkId,
      sentAt: evening - hour,
      interactions: [{ kind: 'dwell', at: evening - hour, seconds: 30 }],
    },
    evening - hour,
  )
  await fire(today + dayMs + 10 * hour)
  expect(got()).toEqual([])
  await fire(evening)
  await fire(evening + hour)

  expect(got()).toEqual([expect.objectContaining({ data: expect.objectContaining({ number2: { value: '1' } }) })])
  expect(await wangMin.call('recordNoticeChoice', { ...choice, accepted: false, choiceId: newId() })).toEqual({
    remaining: 0,
  })
})

test('the same choice counts once, a refusal not at all', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const choice = { agentId: wangMin.personId, template: 'activityReminder' as const, accepted: true, choiceId: newId() }
  const remaining = []
  for (const next of [
    choice,
    choice,
    { ...choice, choiceId: newId() },
    { ...choice, accepted: false, choiceId: newId() },
  ]) {
    remaining.push((await linYue.call('recordNoticeChoice', next)).remaining)
  }
  expect(remaining).toEqual([1, 1, 2, 2])
})

test('who registered and allowed it is reminded within the day before, once, and not at night', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const startsAt = today + 3 * dayMs + 10 * hour
  const draft = eventDraft(Date.now(), { startsAt, endsAt: startsAt + hour, registerBy: startsAt })
  const event = await setUpReader(wangMin, linYue, draft)
  await linYue.call('registerForActivity', { shareLinkId: event.shareLinkId, name: '林悦', headcount: 1 })
  cloud.acceptMessages(linYue.openid ?? '', 'activityReminder')
  const choice = { agentId: wangMin.personId, template: 'activityReminder' as const, accepted: true, choiceId: newId() }
  await linYue.call('recordNoticeChoice', choice)
  const messages = () => cloud.outbox().filter(({ openid }) => openid === linYue.openid)

  const counts = []
  for (const before of [25, 12, 23, 22]) {
    await fire(startsAt - before * hour)
    counts.push(messages().length)
  }

  expect(counts).toEqual([0, 0, 1, 1])
  expect(messages()[0]?.page).toBe(`pages/landing/index?l=${event.shareLinkId}`)
})

test('a confirmed talk is told to the customer who allowed it', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  cloud.acceptMessages(linYue.openid ?? '', 'appointmentChange')
  await linYue.call('recordNoticeChoice', { agentId, template: 'appointmentChange', accepted: true, choiceId: newId() })
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const startsAt = talkTimes[0]?.startsAt ?? 0
  const { appointmentId } = await linYue.call('bookAppointment', { agentId, topic: '聊聊', manner: 'meet', startsAt })

  await wangMin.call('answerAppointment', { appointmentId, answer: 'confirm' })
  await wangMin.call('answerAppointment', { appointmentId, answer: 'confirm' })

  const got = cloud.outbox().filter(({ openid }) => openid === linYue.openid)
  expect(got).toEqual([expect.objectContaining({ templateId: 'appointmentChange' })])
})

test('the sweep removes envelopes nobody agreed to, and no others', async () => {
  const { wangMin, linYue, stranger } = newCast(cloud)
  const link = await setUpReader(wangMin, linYue)
  await visit(linYue, link)
  const orphan = {
    _id: `${stranger.personId}.somephone01.1`,
    agentId: wangMin.personId,
    personId: stranger.personId,
    relationshipId: `${wangMin.personId}:${stranger.personId}`,
    activityId: link.activityId,
    source: 'somephone01',
    sequence: 1,
    interactions: [],
    receivedAt: Date.now(),
    lastAt: Date.now(),
  }
  await cloud.engine.write((operations, work) => operations.insert('envelopes', [orphan], work))
  const ids = async () => (await cloud.dumpAll()).envelopes.map(({ _id }) => _id)
  const before = await ids()

  // Younger than ten minutes, it may still be on its way.
  expect((await fire(Date.now() + hour / 12)).done.sweepOrphans).toBe(0)
  expect((await fire(Date.now() + hour)).done.sweepOrphans).toBe(1)

  expect(await ids()).toEqual(before.filter((id) => id !== orphan._id))
})

test('an evening counts who came that day and may be seen, and is silent when nobody did', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const { openid = '', personId: agentId } = wangMin
  cloud.acceptMessages(openid, 'eveningDigest')
  await wangMin.call('recordNoticeChoice', {
    agentId,
    template: 'eveningDigest',
    accepted: true,
    choiceId: newId(),
  })
  const got = () => cloud.outbox().filter((message) => message.openid === openid)

  await fire(today + 2 * dayMs + 20 * hour)
  expect(got()).toEqual([])
  await linYue.call('withdrawConsent', { agentId })
  await fire(startOfDay(Date.now()) + 20 * hour)
  expect(got()).toEqual([])
})

test('nobody is reminded of what they, or the agent, called off', async () => {
  const { wangMin, linYue, chenZhou } = newCast(cloud)
  const startsAt = today + 4 * dayMs + 10 * hour
  const draft = eventDraft(Date.now(), { startsAt, endsAt: startsAt + hour, registerBy: startsAt })
  const [kept, calledOff] = [await setUpReader(wangMin, linYue, draft), await publish(wangMin, draft)]
  await agree(chenZhou, calledOff)
  const agentId = wangMin.personId
  for (const [guest, { shareLinkId }] of [[linYue, kept] as const, [chenZhou, calledOff] as const]) {
    cloud.acceptMessages(guest.openid ?? '', 'activityReminder')
    await guest.call('registerForActivity', { shareLinkId, name: guest.name, headcount: 1 })
    const choice = { agentId, template: 'activityReminder' as const, accepted: true, choiceId: newId() }
    await guest.call('recordNoticeChoice', choice)
  }
  await linYue.call('cancelRegistration', { activityId: kept.activityId })
  await wangMin.call('cancelActivity', { activityId: calledOff.activityId })

  await fire(startsAt - 2 * hour)

  const guests = [linYue.openid, chenZhou.openid]
  expect(cloud.outbox().filter(({ openid }) => guests.includes(openid))).toEqual([])
})
