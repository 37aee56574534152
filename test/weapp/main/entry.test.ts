import { openCompiledPage } from '../../support/weapp'
import { offline, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'pages/entry/index'

test('it waits with an outline', async () => {
  const page = openCompiledPage(route, {}, { getMyStanding: silence })
  await page.waits()
  await page.close()
})

test('an agent is led to the workspace', async () => {
  const page = openCompiledPage(route, {}, { getMyStanding: { isAgent: true, advisors: [] } })
  await page.went('redirectTo /subpackages/workspace/pages/home/index')
  await page.close()
})

test('a customer is led to their advisors', async () => {
  const page = openCompiledPage(route, {}, { getMyStanding: world.standing })
  await page.went('redirectTo /subpackages/customer/pages/advisors/index')
  await page.close()
})

test('who is new reads what this is, and an agent can begin', async () => {
  const page = openCompiledPage(route, {}, { getMyStanding: { isAgent: false, advisors: [] } })
  await page.tap('开通名片')
  await page.went('subpackages/studio/pages/profile/index')
  await page.close()
})

test('without a network it says so', async () => {
  const page = openCompiledPage(route, {}, { getMyStanding: offline })
  await page.shows('没有连上网络')
  await page.close()
})
