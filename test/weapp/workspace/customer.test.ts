import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/workspace/pages/customer/index'
const answers: Answers = {
  getCustomer: world.customer,
  listTimeline: world.timeline,
  getAgentProfile: { profile: world.profile },
  markSeen: { seenAt: world.now },
}
const open = (changes: Answers = {}) =>
  openCompiledPage(route, { personId: world.ids.customer }, { ...answers, ...changes })

test('it waits with an outline', async () => {
  const page = open({ getCustomer: silence })
  expect(await page.sent('getCustomer')).toEqual({ personId: world.ids.customer })
  await page.waits()
  await page.close()
})

test('it shows both sides, the next step with its reason, tags and the timeline, and marks the news as seen', async () => {
  const page = open()
  await page.shows('把服务记录发给她')
  await page.shows('她看过你的从业故事,还没见过你的服务记录')
  await page.shows('教育金')
  await page.shows('昨晚 21:40 读了《孩子的第一份保障》')
  expect(await page.sent('markSeen')).toEqual({ personId: world.ids.customer })
  await page.close()
})

test('a customer of another agent is refused in words', async () => {
  const page = open({ getCustomer: refuse('customer_unknown') })
  await page.shows('没有找到这位客户')
  await page.close()
})

test('a tag opens its evidence', async () => {
  const page = open()
  await page.tap('教育金')
  await page.shows('昨天读了《孩子的第一份保障》的“再看教育金”')
  await page.close()
})

test('each side opens facet by facet', async () => {
  const page = open()
  await page.tap('我了解 TA')
  await page.shows('配偶、父母')
  await page.tap('补上')
  await page.went(`subpackages/workspace/pages/archive/index?personId=${world.ids.customer}&facet=family`)
  await page.tap('TA 了解我')
  await page.shows('看过 2 次,昨天最近一次')
  await page.close()
})

test('a contact is noted from the sheet at the bottom', async () => {
  const page = open()
  await page.tap('记一笔')
  await page.shows('给林悦记一笔')
  await page.close()
})

test('who was brought leads on', async () => {
  const page = open()
  await page.tap('林悦带来的朋友')
  await page.went(`subpackages/workspace/pages/customer/index?personId=${world.ids.friend}`)
  await page.close()
})

test('the line of three months and the stage say why', async () => {
  const page = open()
  await page.tap('三个月前')
  await page.shows('这 90 天里有 9 天有动静')
  await page.tap('养客')
  await page.shows('再往前是“转化”')
  await page.close()
})

test('one reading is one line, and a tap shows its steps', async () => {
  const step = (kind: string, words: string, ago: number) => ({
    at: world.now - ago * 60_000,
    kind,
    words,
    activityId: world.ids.activity,
  })
  const entries = [
    step('dwell', '读了 4 分钟', 60),
    step('read', '读了“再看教育金”', 61),
    step('open', '从聊天里打开了', 64),
  ]
  const page = open({ listTimeline: { entries } })
  await page.shows('读了 4 分钟')
  await page.hides('再看教育金')
  await page.tap('2 步')
  await page.shows('再看教育金')
  await page.tap('看看这个活动')
  await page.went(`subpackages/studio/pages/activity/index?activityId=${world.ids.activity}`)
  await page.close()
})

test('whoever brought many leads to all of them', async () => {
  const brought = Array.from({ length: 5 }, (_, index) => ({
    personId: `CustFriend${index}`.padEnd(22, '0'),
    name: `朋友${index + 1}`,
  }))
  const page = open({ getCustomer: { ...world.customer, lineage: { brought } } })
  await page.shows('朋友3')
  await page.hides('朋友4')
  await page.tap('都看看')
  await page.shows('朋友5')
  await page.close()
})
