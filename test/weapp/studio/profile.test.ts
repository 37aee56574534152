import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/studio/pages/profile/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    {},
    {
      getAgentProfile: { profile: world.profile },
      saveAgentProfile: { agentId: world.ids.agent },
      ...answers,
    },
  )

test('it waits with an outline', async () => {
  const page = open({ getAgentProfile: silence })
  await page.waits()
  await page.close()
})

test('without a network it says so', async () => {
  const page = open({ getAgentProfile: offline })
  await page.shows('没有连上网络')
  await page.close()
})

test('who is no agent yet becomes one in three steps', async () => {
  const page = open({ getAgentProfile: { profile: null } })
  await page.tap('下一步')
  await page.type('客户平时怎么称呼你', '王敏')
  await page.type('帮年轻家庭把保障配明白', '陪你把保障理清楚')
  await page.tap('下一步')
  await page.shows('让人放心')
  await page.type('公司或代理机构全称', '安和人寿杭州分公司')
  await page.type('证件正面那一串', '00123456789012')
  await page.type('例如 苏州', '杭州')
  await page.tap('下一步')
  await page.tap('先不写，进去看看')
  expect(await page.sent('saveAgentProfile')).toMatchObject({ name: '王敏', licenceNumber: '00123456789012' })
  await page.went('redirectTo /subpackages/workspace/pages/home/index')
  await page.close()
})

test('a face is written and kept', async () => {
  const page = open()
  await page.tap('我的坚持')
  await page.type('写在这里', '第一次见面不谈产品。')
  await page.tap('写好了')
  const { facets } = (await page.sent('saveAgentProfile')) as { facets: { key: string; text: string }[] }
  expect(facets.find(({ key }) => key === 'values')?.text).toBe('第一次见面不谈产品。')
  await page.close()
})

test('how customers see it is one tap away', async () => {
  const page = open()
  await page.tap('看看客户看到的我')
  await page.went('subpackages/customer/pages/agent-card/index')
  await page.close()
})
