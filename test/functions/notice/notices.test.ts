import { startOfDay } from '../../../domain/words/calendar/china-time'
import { type Actor, newCast, newId } from '../../support/actors'
import { startTestCloud, type TestCloud } from '../../support/cloud'
import { dayMs, eventDraft } from '../world/drafts'
import { agree, becomeAgent, publish, setUpReader } from '../world/story'

let cloud: TestCloud
beforeAll(async () => {
  cloud = await startTestCloud()
})
afterAll(() => cloud.stop())

const hour = 3_600_000
const messagesTo = ({ openid }: Actor) => cloud.outbox().filter((message) => message.openid === openid)

test('one permission is one message, also when two fall due at once; the other waits for the next permission', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const agentId = wangMin.personId
  cloud.acceptMessages(linYue.openid ?? '', 'appointmentChange', 'appointmentChange')
  const allow = () =>
    linYue.call('recordNoticeChoice', { agentId, template: 'appointmentChange', accepted: true, choiceId: newId() })
  await allow()
  const { talkTimes } = await linYue.call('getAgentCard', { agentId })
  const book = async (index: number) => {
    const startsAt = talkTimes[index]?.startsAt ?? 0
    const talk = { agentId, topic: '聊聊', manner: 'voice' as const, startsAt }
    return (await linYue.call('bookAppointment', talk)).appointmentId
  }
  const talks = [await book(0), await book(1)]
  const confirmAll = () =>
    Promise.all(talks.map((appointmentId) => wangMin.call('answerAppointment', { appointmentId, answer: 'confirm' })))

  await confirmAll()
  expect(messagesTo(linYue)).toHaveLength(1)
  await allow()
  await confirmAll()
  expect(messagesTo(linYue)).toHaveLength(2)
})

test('the evening digest is for agents about themselves, everything else for customers', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await setUpReader(wangMin, linYue)
  const choice = { agentId: wangMin.personId, accepted: true, choiceId: newId() }

  expect(await linYue.codeOf('recordNoticeChoice', { ...choice, template: 'eveningDigest' })).toBe('invalid_input')
  expect(await wangMin.codeOf('recordNoticeChoice', { ...choice, template: 'activityReminder' })).toBe('invalid_input')
})

test('nobody is forgotten because many others allow reminders too', async () => {
  const { wangMin, linYue } = newCast(cloud)
  await becomeAgent(wangMin)
  const agentId = wangMin.personId
  const startsAt = startOfDay(Date.now()) + 3 * dayMs + 10 * hour
  const event = await publish(
    wangMin,
    eventDraft(Date.now(), { startsAt, endsAt: startsAt + hour, registerBy: startsAt }),
  )
  const others = Array.from({ length: 1_100 }, (_, number) => {
    const personId = `!${number}`
    const _id = `!${agentId}:${personId}:activityReminder`
    return { _id, agentId, personId, template: 'activityReminder', remaining: 1, choiceIds: [] }
  })
  await cloud.engine.write((operations, work) => operations.insert('noticeAllowances', others, work))
  await agree(linYue, event)
  await linYue.call('registerForActivity', { shareLinkId: event.shareLinkId, name: '林悦', headcount: 1 })
  cloud.acceptMessages(linYue.openid ?? '', 'activityReminder')
  await linYue.call('recordNoticeChoice', { agentId, template: 'activityReminder', accepted: true, choiceId: newId() })

  await cloud.fireTimer('timer', undefined, { at: startsAt - 20 * hour })

  expect(messagesTo(linYue)).toHaveLength(1)
})

test('what somebody asks for when registering reaches the agent', async () => {
  const { wangMin, linYue } = newCast(cloud)
  const event = await setUpReader(wangMin, linYue, eventDraft(Date.now()))
  const registration = { shareLinkId: event.shareLinkId, name: '林悦', headcount: 2, remark: '带一个坐轮椅的老人' }
  await linYue.call('registerForActivity', registration)

  const { participants } = await wangMin.call('getActivityResult', { activityId: event.activityId })
  expect(participants[0]?.words).toContain('带一个坐轮椅的老人')
})
