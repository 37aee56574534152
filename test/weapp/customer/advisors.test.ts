import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/customer/pages/advisors/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(route, {}, { getMyStanding: world.standing, cancelAppointment: { state: 'cancelled' }, ...answers })

test('it waits with an outline', async () => {
  const page = open({ getMyStanding: silence })
  await page.waits()
  await page.close()
})

test('each advisor stands there with what is under way', async () => {
  const page = open()
  await page.shows('王敏')
  await page.shows('周三 14:00 微信语音')
  await page.tap('孩子的第一份保障')
  await page.went(`pages/landing/index?l=${world.ids.link}`)
  await page.close()
})

test('who knows nobody yet is told how it begins', async () => {
  const page = open({ getMyStanding: { isAgent: false, advisors: [] } })
  await page.shows('还没有顾问')
  await page.tap('我是保险顾问，开通名片')
  await page.went('subpackages/studio/pages/profile/index')
  await page.close()
})

test('the large font is a tap away', async () => {
  const page = open()
  await page.tap('大字显示')
  await page.shows('大字显示')
  await page.close()
})

test('without a network it says so', async () => {
  const page = open({ getMyStanding: offline })
  await page.shows('没有连上网络')
  await page.close()
})
