import { type CompiledPage, openCompiledPage } from '../../support/weapp'
import * as world from '../../support/weapp-world'

const openWithCover = (cover: string) =>
  openCompiledPage(
    'pages/landing/index',
    { l: world.ids.link },
    { openShareLink: world.opened({ ...world.article, cover }), recordInteractions: { stored: true } },
  )
const moments = (page: CompiledPage) =>
  (page.component.instance.onShareTimeline as () => { imageUrl?: string; query: string })()

test('a card with a stored picture carries an address, which is all that a chat and Moments can show', async () => {
  const cover = 'cloud://test.bucket/pictures/kite.jpg'
  const page = openWithCover(cover)
  await page.shows('来自 王敏')
  const card = page.share()
  const imageUrl = card.imageUrl ?? (await card.promise)?.imageUrl
  expect(imageUrl).toBe(`https://files.invalid/${cover}`)
  expect(page.share().imageUrl).toBe(imageUrl)
  expect(moments(page)).toMatchObject({ imageUrl, query: expect.stringContaining(`p=${world.ids.link}`) })
  await page.close()
})

test('a card with a drawing leaves the picture to WeChat, which takes no SVG', async () => {
  const page = openWithCover('art:kite')
  await page.shows('来自 王敏')
  expect(page.share().imageUrl).toBeUndefined()
  expect(page.share().promise).toBeUndefined()
  await page.close()
})
