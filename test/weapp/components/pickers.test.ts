import { openCompiledPage } from '../../support/weapp'
import * as world from '../../support/weapp-world'

// The only parts on a phone that are not ours: written for React, they run on Preact there.

test('a day is chosen by rolling the year, confirmed, kept with the archive, and can be cleared', async () => {
  const page = openCompiledPage(
    'subpackages/workspace/pages/archive/index',
    { personId: world.ids.customer },
    { getCustomer: world.customer, saveArchive: { percent: 40 } },
  )
  await page.tap('选一天')
  await page.shows('确认')
  await page.drag('1991', 36 * 5)
  await page.tap('确认')
  await page.shows('年1月1日')
  // How far it rolls depends on how fast the finger was, so only its direction is sure.
  const year = Number(/(\d{4})年1月1日/.exec(page.text)?.[1])
  expect(year).toBeLessThan(1990)
  await page.tap('存好')
  expect(JSON.stringify(await page.sent('saveArchive'))).toContain(`${year}-01-01`)
  await page.tap('清空')
  await page.hides('年1月1日')
  await page.close()
})

test('a picker is left by 取消 and nothing is chosen', async () => {
  const page = openCompiledPage(
    'subpackages/workspace/pages/archive/index',
    { personId: world.ids.customer },
    { getCustomer: world.customer },
  )
  await page.tap('选一天')
  await page.drag('1991', 36 * 5)
  await page.tap('取消')
  await page.hides('年1月1日')
  await page.close()
})

test('the hours of a day for talks are rolled in two columns and kept', async () => {
  const page = openCompiledPage(
    'subpackages/studio/pages/profile/index',
    {},
    { getAgentProfile: { profile: world.profile }, saveAgentProfile: { agentId: world.ids.agent } },
  )
  await page.tap('14:00 – 18:00')
  await page.drag('13:00 起', 36 * 5)
  await page.tap('确认')
  const { talkHours } = (await page.sent('saveAgentProfile')) as { talkHours: { from: number; to: number }[] }
  expect(talkHours[0]?.from).toBeLessThan(14)
  expect(talkHours[0]?.to).toBe(18)
  await page.close()
})

test('an event’s time is chosen in five columns', async () => {
  const page = openCompiledPage(
    'subpackages/studio/pages/editor/index',
    { kind: 'event' },
    { getAgentProfile: { profile: world.profile } },
  )
  await page.tap('选时间', 0)
  await page.shows('什么时候开始')
  await page.tap('确认')
  await page.hides('什么时候开始')
  await page.shows('14:00')
  await page.close()
})
