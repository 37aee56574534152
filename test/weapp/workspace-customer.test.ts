import { openCompiledPage } from '../support/weapp'
import { type Answers, refuse, silence } from '../support/weapp-answers'
import * as world from '../support/weapp-world'

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
