import { openCompiledPage } from '../../support/weapp'
import * as world from '../../support/weapp-world'

test('a box for longer text tells WeChat when it stands on a sheet over the page', async () => {
  const sheet = openCompiledPage(
    'pages/landing/index',
    { l: world.ids.link },
    { openShareLink: world.opened(world.event) },
  )
  await sheet.tap('报名')
  expect(await sheet.fieldSays('带孩子、吃素', 'fixed')).toBe(true)
  await sheet.close()
})

test('a name picked from WeChat’s keyboard counts, though it was never typed', async () => {
  const page = openCompiledPage(
    'pages/landing/index',
    { l: world.ids.link },
    {
      openShareLink: world.opened(world.event),
      registerForActivity: { registration: 'registered', seatsLeft: 11 },
      recordInteractions: { stored: true },
    },
  )
  await page.tap('报名')
  await page.happens('blur', '例如：林女士', { value: '林悦' })
  await page.tap('确认报名')
  expect(await page.sent('registerForActivity')).toMatchObject({ name: '林悦' })
  await page.close()
})
