import { openCompiledPage } from '../../support/weapp'
import { type Answers, silence } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const landing = 'pages/landing/index'
const enterFirst = '前往小程序'

test('in the single page of Moments everything that needs the mini program points to WeChat’s own line, and nothing is sent', async () => {
  const answers: Answers = {
    openShareLink: world.opened(world.event, { consent: 'undecided' }),
    getAgentCard: world.agentCardAnswer,
  }
  const page = openCompiledPage(landing, { l: world.ids.link }, answers, {}, { ...newPhoneState(), scene: 1154 })
  await page.tap('来自 王敏')
  for (const words of ['预约聊聊', '我与顾问', '看看 TA 了解我什么']) {
    page.trace.said.length = 0
    await page.tap(words)
    await page.said(enterFirst)
  }
  expect(page.trace.went).toEqual([])
  expect(page.trace.calls.map(({ operation }) => operation)).toEqual(['openShareLink', 'getAgentCard'])
  await page.close()
})

test('the eleventh page takes the place of the tenth, which WeChat would refuse', async () => {
  const entry = () => openCompiledPage('pages/entry/index', {}, { getMyStanding: silence })
  const under = Array.from({ length: 9 }, entry)
  const page = openCompiledPage('pages/entry/index', {}, { getMyStanding: { isAgent: false, advisors: [] } })
  await page.tap('开通名片')
  await page.went('redirectTo /subpackages/studio/pages/profile/index')
  await page.close()
  for (const one of under.reverse()) await one.close()
})
