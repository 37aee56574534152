import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import * as world from '../../support/weapp-world'

const route = 'subpackages/workspace/pages/archive/index'
const open = (changes: Answers = {}) =>
  openCompiledPage(
    route,
    { personId: world.ids.customer },
    { getCustomer: world.customer, saveArchive: { percent: 40 }, ...changes },
  )

test('it waits with an outline', async () => {
  const page = open({ getCustomer: silence })
  await page.sent('getCustomer')
  await page.waits()
  await page.close()
})

test('what the agent fills in is stored', async () => {
  const page = open()
  await page.shows('林悦的档案')
  await page.type('我给 TA 的备注名', '林悦（邻居）')
  await page.tap('转介')
  await page.tap('存好')
  expect(await page.sent('saveArchive')).toMatchObject({
    personId: world.ids.customer,
    remarkName: '林悦（邻居）',
    audience: 'referral',
  })
  await page.close()
})

test('a stranger’s archive is refused in words', async () => {
  const page = open({ getCustomer: refuse('customer_unknown') })
  await page.shows('没有找到这位客户')
  await page.close()
})
