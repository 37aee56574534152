import { openCompiledPage } from '../../support/weapp'
import { newPhoneState } from '../../support/weapp-platform'

const route = 'subpackages/studio/pages/gallery/index'

test('templates stand in three groups, and one opens with what it holds', async () => {
  const page = openCompiledPage(route, {}, {})
  await page.shows('今天想发点什么')
  await page.tap('亲子风筝日：一起把春天放上天')
  await page.shows('上午怎么过')
  await page.tap('用这个')
  await page.went('subpackages/studio/pages/editor/index?template=')
  await page.close()
})

test('from blank one chooses the kind first', async () => {
  const page = openCompiledPage(route, {}, {})
  await page.tap('从空白开始')
  await page.tap('讲清楚一件事')
  await page.went('subpackages/studio/pages/editor/index?kind=')
  await page.close()
})

test('it asks no function for anything', async () => {
  const page = openCompiledPage(route, {}, {})
  await page.shows('今天想发点什么')
  expect(page.trace.calls).toEqual([])
  await page.close()
})

test('an unfinished draft is taken up again, or thrown away once asked', async () => {
  const kept = { activityId: 'draftOld1234', origin: 'kind:article', savedAt: Date.now() - 60_000 }
  const draft = {
    kind: 'article',
    title: '写了一半',
    summary: '',
    cover: 'art:tea',
    blocks: [],
    topics: [],
    questions: [],
  }
  const page = openCompiledPage(route, {}, {}, { 'studio-drafts': JSON.stringify([{ ...kept, draft }]) })
  await page.tap('写了一半')
  await page.went('subpackages/studio/pages/editor/index?activityId=draftOld1234')
  await page.tap('删掉这份')
  await page.hides('写了一半')
  await page.close()
})

test('a draft that is written while the editor is left is there when the gallery comes into sight again', async () => {
  const phone = newPhoneState()
  const page = openCompiledPage(route, {}, {}, {}, phone)
  await page.shows('今天想发点什么')
  page.hide()
  const editor = openCompiledPage('subpackages/studio/pages/editor/index', { kind: 'article' }, {}, {}, phone)
  await editor.type('标题', '每天十分钟')
  const leaving = editor.close()
  page.show()
  await leaving
  await page.shows('每天十分钟')
  await page.close()
})
