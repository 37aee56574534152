import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, refuse, silence } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
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

test('hiding the app saves what is written: it may be killed there', async () => {
  const page = open()
  await page.type('我给 TA 的备注名', '林悦（邻居）')
  page.hide()
  expect(await page.sent('saveArchive')).toMatchObject({ remarkName: '林悦（邻居）' })
  await page.close()
})

test('what did not reach the function is in its field again, and no longer on the phone once it did', async () => {
  const phone = newPhoneState()
  const openWith = (answers: Answers) =>
    openCompiledPage(route, { personId: world.ids.customer }, { getCustomer: world.customer, ...answers }, {}, phone)
  const away = openWith({ saveArchive: offline })
  await away.type('我给 TA 的备注名', '林悦（邻居）')
  await away.tap('存好')
  await away.said('网络连不上')
  await away.close()

  const back = openWith({ saveArchive: { percent: 40 } })
  await back.shows('林悦的档案')
  while ((await back.fieldSays('我给 TA 的备注名', 'value')) !== '林悦（邻居）') {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await back.tap('存好')
  expect(await back.sent('saveArchive')).toMatchObject({ remarkName: '林悦（邻居）' })
  await back.said('存好了')
  while (JSON.stringify([...phone.storage.values()]).includes('邻居')) {
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  await back.close()
})
