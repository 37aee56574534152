import { openCompiledPage } from '../../support/weapp'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

/** What came after the base library's floor, or may be switched off by the operator. */
const recent = [
  'getAppBaseInfo',
  'getEnterOptionsSync',
  'getNetworkType',
  'onNetworkStatusChange',
  'offNetworkStatusChange',
  'requirePrivacyAuthorize',
  'onNeedPrivacyAuthorization',
  'requestSubscribeMessage',
  'showShareMenu',
  'updateShareMenu',
  'pageScrollTo',
  'onThemeChange',
  'offThemeChange',
  'setNavigationBarTitle',
]

test('a WeChat that lacks every recent interface still opens a card, takes the answer and shares', async () => {
  const phone = { ...newPhoneState(), lacks: recent }
  const page = openCompiledPage(
    'pages/landing/index',
    { l: world.ids.link },
    {
      openShareLink: world.opened(world.article, { consent: 'undecided' }),
      grantConsent: { consent: 'granted' },
      recordInteractions: { stored: true },
    },
    {},
    phone,
  )
  await page.shows('孩子小时候去医院的次数')
  await page.tap('同意', 0)
  await page.sent('grantConsent')
  await page.tap('收藏')
  await page.shows('已收藏')
  expect(page.share().title).toBe('孩子的第一份保障')
  await page.close()
})
