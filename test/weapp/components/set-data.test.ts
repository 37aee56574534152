import { openCompiledPage } from '../../support/weapp'
import * as world from '../../support/weapp-world'

const paragraph = '这件事值得慢慢想：先看家里谁最不能倒下，再看一旦倒下要多少钱、要多久。'
const longArticle = {
  ...world.article,
  blocks: Array.from({ length: 60 }, (_, index) => ({
    id: `t${index}`,
    type: 'text' as const,
    text: `${index + 1}. ${paragraph.repeat(4)}`,
  })),
}

test('one tap on the heart of a long article sends the page at most 2 kB', async () => {
  const page = openCompiledPage(
    'pages/landing/index',
    { l: world.ids.link },
    { openShareLink: world.opened(longArticle), recordInteractions: { stored: true } },
  )
  await page.shows('60. 这件事')
  const instance = page.component.instance as unknown as { setData: (data: object, then?: () => void) => void }
  const draw = instance.setData
  const sent: object[] = []
  instance.setData = function (data, then) {
    sent.push(data)
    draw.call(this, data, then)
  }
  await page.tap('收藏')
  await page.shows('已收藏')
  const bytes = sent.reduce((total, data) => total + Buffer.byteLength(JSON.stringify(data)), 0)
  expect(sent.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThanOrEqual(2_000)
  await page.close()
})
