import { openCompiledPage, until } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/customer/pages/agent-card/index'
const open = (answers: Answers = {}, query: Record<string, string> = { a: world.ids.agent, l: world.ids.link }) =>
  openCompiledPage(route, query, {
    getAgentCard: world.agentCardAnswer,
    grantConsent: { consent: 'granted' },
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

/** A stranger to an agent met nowhere else here: a phone remembers for the whole visit that somebody only looks. */
const undecided = (name: string) => {
  const agentId = name.padEnd(22, '0')
  return {
    agentId,
    answer: { ...world.agentCardAnswer, agent: { ...world.card, agentId }, consent: 'undecided' as const },
  }
}
/** What an earlier test's page left on the phone may go out meanwhile; it is about another agent. */
const callsAbout = ({ trace }: ReturnType<typeof open>, agentId: string) =>
  trace.calls.filter(({ input }) => JSON.stringify(input).includes(agentId)).map(({ operation }) => operation)
const asked = '同意后,王敏能看到你读了什么'

test('whoever was sent the card alone is asked in one sentence; what they looked at waits for the answer', async () => {
  const { agentId, answer } = undecided('CardA')
  const page = open({ getAgentCard: answer }, { agentId, facet: 'story' })
  await page.shows(asked)
  await page.tap('关闭')
  expect(callsAbout(page, agentId)).toEqual(['getAgentCard'])

  await page.tap('同意', 0)
  expect(await page.sent('grantConsent')).toEqual({ agentId, textVersion: '2026-11' })
  await page.hides(asked)
  await page.close()
  const sent = await until(
    () =>
      page.trace.calls.find(
        ({ operation, input }) =>
          operation === 'recordInteractions' && (input as { agentId?: string }).agentId === agentId,
      ),
    () => 'nothing was sent from the card',
  )
  expect(sent.input).toMatchObject({ agentId, interactions: [{ kind: 'facet', facet: 'story' }] })
})

test('仅浏览 is kept quietly: nothing is sent, and nothing asks again', async () => {
  const { agentId, answer } = undecided('CardB')
  const page = open({ getAgentCard: answer }, { agentId })
  await page.tap('仅浏览')
  await page.hides(asked)
  await page.tap('两个孩子的妈妈,在杭州做了十一年保险。')
  await page.close()
  expect(callsAbout(page, agentId)).toEqual(['getAgentCard'])
})

test('an unknown agent is refused in words', async () => {
  const page = open({ getAgentCard: refuse('agent_unknown') })
  await page.shows('没有找到这位顾问')
  await page.close()
})
