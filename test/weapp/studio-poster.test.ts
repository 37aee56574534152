import { openCompiledPage } from '../support/weapp'
import { type Answers, refuse, silence } from '../support/weapp-answers'
import * as world from '../support/weapp-world'

const route = 'subpackages/studio/pages/poster/index'
const open = (answers: Answers = {}) =>
  openCompiledPage(
    route,
    { activityId: world.ids.activity },
    {
      getActivity: world.draft,
      getAgentProfile: { profile: world.profile },
      makePosterCode: { codeFile: 'cloud://test.bucket/codes/one.png' },
      ...answers,
    },
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
