import { openCompiledPage } from '../../support/weapp'

const openOnboarding = () =>
  openCompiledPage('subpackages/studio/pages/profile/index', {}, { getAgentProfile: { profile: null } })

test('a photo is chosen after the person agreed to the privacy guide', async () => {
  const page = openOnboarding()
  await page.tap('放一张看得清脸的照片')
  await page.shows('换张照片')
  await page.close()
})

test('who declines the guide is told so, keeps the page, and no album opens', async () => {
  const page = openOnboarding()
  page.trace.declinesGuide = true
  await page.tap('放一张看得清脸的照片')
  await page.said('用户隐私保护指引')
  await page.shows('放一张看得清脸的照片')
  await page.close()
})
