import { activityTemplates } from '@domain/activities/activity-template/templates'
import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const route = 'subpackages/studio/pages/preview/index'
const editor = 'subpackages/studio/pages/editor/index'
const greeting = activityTemplates.find(({ kind }) => kind === 'greeting')
const answers: Answers = { getActivity: world.draft, getAgentProfile: { profile: world.profile } }

test('it shows the very words written a moment ago, without a network', async () => {
  const phone = newPhoneState()
  const writing = openCompiledPage(editor, { kind: 'article' }, {}, {}, phone)
  await writing.type('标题', '每天十分钟')
  await writing.tap('预览')
  await writing.went('pages/preview')
  await writing.close()
  const page = openCompiledPage(route, { kind: 'article' }, { getActivity: offline }, {}, phone)
  await page.shows('客户看到的样子')
  await page.shows('每天十分钟')
  expect(page.trace.calls).toEqual([])
  await page.close()
})

test('looking at it leaves nothing on the phone', async () => {
  const page = openCompiledPage(route, { activityId: world.ids.activity }, answers)
  await page.shows(world.draft.draft.title)
  expect([...page.trace.storage.keys()].filter((key) => key.includes('drafts'))).toEqual([])
  await page.close()
})

test('a greeting is signed by the agent', async () => {
  const page = openCompiledPage(route, { template: greeting?.key ?? '' }, answers)
  await page.shows(world.profile.name)
  await page.close()
})

test('what can’t be fetched says so, and opened by itself it leads to the editor', async () => {
  const page = openCompiledPage(route, { activityId: world.ids.activity }, { getActivity: offline })
  await page.shows('没有连上网络')
  await page.tap('回去接着改')
  await page.went(`redirectTo /${editor}?activityId=${world.ids.activity}`)
  await page.close()
})
