import { openCompiledPage } from '../support/weapp'
import { type Answers, refuse, silence } from '../support/weapp-answers'
import * as world from '../support/weapp-world'

const route = 'subpackages/customer/pages/agent-card/index'
const open = (answers: Answers = {}, query: Record<string, string> = { a: world.ids.agent, l: world.ids.link }) =>
  openCompiledPage(route, query, {
    getAgentCard: world.agentCardAnswer,
    getMyStanding: world.standing,
    recordInteractions: { stored: true },
    ...answers,
  })

test('it waits with an outline', async () => {
  const page = open({ getAgentCard: silence })
  await page.waits()
  await page.close()
})

test('a face opens to be read, and a talk is one tap away', async () => {
  const page = open()
  await page.tap('第一次送理赔款上门,是在一个下雨的冬天。')
  await page.shows('从业故事')
  await page.tap('预约聊聊')
  await page.went(`subpackages/customer/pages/book-talk/index?a=${world.ids.agent}&l=${world.ids.link}`)
  await page.close()
})

test('a card sent in a chat names the agent and opens at the face that was sent', async () => {
  const page = open({}, { agentId: world.ids.agent, facet: 'service' })
  expect(await page.sent('getAgentCard')).toEqual({ agentId: world.ids.agent })
  await page.shows('去年协助 23 件理赔,平均 4 天到账。')
  await page.close()
})

test('an unknown agent is refused in words', async () => {
  const page = open({ getAgentCard: refuse('agent_unknown') })
  await page.shows('没有找到这位顾问')
  await page.close()
})
