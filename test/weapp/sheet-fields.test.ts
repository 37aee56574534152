import { openCompiledPage } from '../support/weapp'
import * as world from '../support/weapp-world'

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
