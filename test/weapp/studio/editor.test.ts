import { activityTemplates } from '@domain/activities/activity-template/templates'
import { openCompiledPage } from '../../support/weapp'
import { type Answers, offline, silence } from '../../support/weapp-answers'
import { newPhoneState } from '../../support/weapp-platform'
import * as world from '../../support/weapp-world'

const route = 'subpackages/studio/pages/editor/index'
const article = activityTemplates.find(({ kind }) => kind === 'article')
const open = (query: Record<string, string>, answers: Answers = {}) =>
  openCompiledPage(route, query, {
    getActivity: world.draft,
    getAgentProfile: { profile: world.profile },
    saveActivity: ({ activityId }) => ({ activityId, state: 'published' }),
    issueShareLink: ({ shareLinkId }) => ({ shareLinkId }),
    ...answers,
  })

test('a saved activity is fetched first; the page waits with an outline', async () => {
  const page = open({ activityId: world.ids.activity }, { getActivity: silence })
  expect(await page.sent('getActivity')).toEqual({ activityId: world.ids.activity })
  await page.waits()
  await page.close()
})

test('without a network a saved activity can’t be opened, and it says so', async () => {
  const page = open({ activityId: world.ids.activity }, { getActivity: offline })
  await page.shows('没有连上网络')
  await page.close()
})

test('a template is published as it stands, and can be sent at once', async () => {
  const page = open({ template: article?.key ?? '' })
  await page.tap('发布')
  const sent = await page.sent('saveActivity')
  expect(sent).toMatchObject({ publish: true, draft: { title: article?.title, templateKey: article?.key } })
  await page.shows('发布好了，发给谁？')
  await page.shows('发给微信好友')
  await page.close()
})

test('a blank article is not published before it has a title, and says what is missing', async () => {
  const page = open({ kind: 'article' })
  await page.tap('发布')
  await page.said('给它起个标题')
  expect(page.trace.calls).toEqual([])
  await page.close()
})

test('the preview is a page of its own, so that going back leads here again', async () => {
  const page = open({ kind: 'article' })
  await page.type('标题', '每天十分钟')
  await page.tap('预览')
  await page.went('navigateTo /subpackages/studio/pages/preview/index?kind=article')
  expect([...page.trace.storage.values()].join()).toContain('每天十分钟')
  await page.close()
})

test('words that do not fit on the phone are not taken for saved', async () => {
  const phone = { ...newPhoneState(), isStorageFull: true }
  const page = openCompiledPage(route, { kind: 'article' }, {}, {}, phone)
  await page.type('标题', '每天十分钟')
  await page.said('手机存不下了')
  phone.isStorageFull = false
  await page.tap('预览')
  await page.went('pages/preview')
  expect([...phone.storage.values()].join()).toContain('每天十分钟')
  await page.close()
})
