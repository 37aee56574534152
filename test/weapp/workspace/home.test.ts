import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/workspace/pages/home/index'
const answers: Answers = {
  getAgentProfile: { profile: world.profile },
  getToday: world.today,
  listEngaged: world.engaged,
  listActivities: world.activities,
  listAppointments: { appointments: [] },
}
const open = (changes: Answers = {}, query: Record<string, string> = {}) =>
  openCompiledPage(route, query, { ...answers, ...changes })

test('it waits with an outline, not with an empty page', async () => {
  const page = open({ getAgentProfile: silence })
  await page.sent('getAgentProfile')
  await page.waits()
  await page.close()
})

test('someone who is no agent yet is invited to make a card', async () => {
  const page = open({ getAgentProfile: { profile: null } })
  await page.tap('做我的名片')
  await page.went('subpackages/studio/pages/profile/index')
  await page.close()
})

test('today says whom to send what and why, and who came', async () => {
  const page = open()
  await page.shows('早上好,王敏')
  await page.shows('近 7 天来了两次,读了 6 分钟')
  await page.shows('她看过你的从业故事,还没见过你的服务记录')
  await page.shows('昨晚 21:40 又打开了《孩子的第一份保障》,读了 4 分钟')
  await page.close()
})

test('without a network it says so, and another try brings the page', async () => {
  let isOffline = true
  const page = open({ getToday: () => (isOffline ? offline : world.today) })
  await page.shows('没有连上网络')
  isOffline = false
  await page.tap('再试一次')
  await page.shows('早上好,王敏')
  await page.close()
})

test('a defect of the function is told in words', async () => {
  const page = open({ getAgentProfile: refuse('internal') })
  await page.shows('没能打开')
  await page.close()
})

test('a tap on a person opens that person', async () => {
  const page = open()
  await page.tap('昨晚 21:40 又打开了《孩子的第一份保障》,读了 4 分钟')
  await page.went(`subpackages/workspace/pages/customer/index?personId=${world.ids.customer}`)
  await page.close()
})

test('a talk that was asked for is answered with one tap', async () => {
  const page = open({ answerAppointment: { state: 'confirmed' } })
  await page.tap('答应')
  expect(await page.sent('answerAppointment')).toMatchObject({
    appointmentId: world.ids.appointment,
    answer: 'confirm',
  })
  await page.close()
})

test('a line of who came says why they are warm, and nothing where they are cold', async () => {
  const [line] = world.engaged.lines
  if (!line) throw new Error('the world has nobody who came')
  const of = (name: string, level: 'hot' | 'cold', why: string) => ({
    ...line,
    person: { ...line.person, personId: `person${name}000000000000000000`.slice(0, 22), name },
    warmth: { level, value: 1, why },
  })
  const page = open({
    listEngaged: { lines: [of('Hot', 'hot', '近 7 天报名了活动'), of('Cold', 'cold', '还没有互动')] },
  })
  await page.shows('近 7 天报名了活动')
  await page.shows('Cold')
  await page.hides('还没有互动')
  await page.close()
})

test('the warmth of a person opens its reason', async () => {
  const page = open()
  await page.shows('谁来过')
  await page.tap('热')
  await page.shows('每过一周凉一半')
  await page.close()
})

test('the customers’ tab lists people with stage and tags, and asks again for a narrower choice', async () => {
  const page = open()
  await page.tap('客户')
  await page.shows('林悦带来的')
  await page.shows('养客')
  await page.close()
})

test('the customers’ tab teaches the first share when nobody has come', async () => {
  const page = open({ listEngaged: { lines: [], filters: { tags: [], activities: [] } } })
  await page.tap('客户')
  await page.tap('去挑一个')
  await page.went('subpackages/studio/pages/gallery/index')
  await page.close()
})

test('the activities’ tab leads to each activity and to the gallery', async () => {
  const page = open()
  await page.tap('活动')
  await page.shows('9 个人读过')
  await page.tap('孩子的第一份保障')
  await page.went(`subpackages/studio/pages/activity/index?activityId=${world.ids.activity}`)
  await page.tap('再做一个活动')
  await page.went('subpackages/studio/pages/gallery/index')
  await page.close()
})

test('my tab shows the card as customers see it and leads to writing it', async () => {
  const page = open({}, { tab: 'me' })
  await page.shows('安和人寿杭州分公司')
  await page.tap('客户看到的我')
  await page.went(`subpackages/customer/pages/agent-card/index?agentId=${world.ids.agent}`)
  await page.tap('写我的名片')
  await page.went('subpackages/studio/pages/profile/index')
  await page.close()
})

test('asking for an evening digest is never silent, also where no template is set up', async () => {
  const page = open({}, { tab: 'me' })
  await page.shows('晚间小结')
  await page.tap('晚间小结')
  await page.said('暂时发不了通知')
  await page.close()
})
