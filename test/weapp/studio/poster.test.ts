import { openCompiledPage } from '../../support/weapp'
import { type Answers, refuse, silence } from '../../support/weapp-answers'
import { newPhoneState, type PhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const route = 'subpackages/studio/pages/poster/index'
const open = (answers: Answers = {}, album: PhoneState['album'] = 'open') =>
  openCompiledPage(
    route,
    { activityId: world.ids.activity },
    {
      getActivity: world.draft,
      getAgentProfile: { profile: world.profile },
      makePosterCode: { codeFile: 'cloud://test.bucket/codes/one.png' },
      ...answers,
    },
    {},
    { ...newPhoneState(), album },
  )

test('while it is drawn it says so, and asks for a code with a link of its own', async () => {
  const page = open({ getActivity: silence })
  await page.shows('正在画海报')
  expect(await page.sent('makePosterCode')).toMatchObject({ activityId: world.ids.activity })
  await page.close()
})

test('an activity that is not published has no poster, and it says so', async () => {
  const page = open({ makePosterCode: refuse('activity_draft') })
  await page.shows('这个活动还没有发布')
  await page.close()
})

test('the poster is saved into the album', async () => {
  const page = open()
  await page.tap('存到相册')
  await page.said('存好了')
  expect(page.trace.did).toEqual(['saveImageToPhotosAlbum wxfile://tmp/poster.png'])
  await page.close()
})

test('who once refused the album is led to the setting, and the poster is saved after all', async () => {
  const page = open({}, 'refused')
  await page.tap('存到相册')
  await page.said('还没有相册权限')
  await page.said('存好了')
  expect(page.trace.did).toEqual(['openSetting', 'saveImageToPhotosAlbum wxfile://tmp/poster.png'])
  await page.close()
})

test('without the album the poster stays, and the page says what else can be done', async () => {
  const page = open({}, 'refused for good')
  await page.tap('存到相册')
  await page.said('长按图片')
  expect(page.trace.did).toEqual(['openSetting'])
  await page.close()
})
