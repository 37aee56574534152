import { findTemplate } from '@domain/activities/activity-template/templates'
import { OpenStage } from './stage'

const pages: [who: string, path: string, content: string][] = [
  ['wang-min', 'subpackages/workspace/pages/home/index', '今日'],
  ['wang-min', 'subpackages/studio/pages/gallery/index', findTemplate('family-kite-day')?.title ?? ''],
  ['wang-min', 'subpackages/studio/pages/profile/index', '从业故事'],
  ['lin-yue', 'subpackages/customer/pages/advisors/index', '王敏'],
]

test('whatever a finger can tap is at least 44 px high and wide on the main pages', async () => {
  const stage = await OpenStage.open('example')
  try {
    const context = await stage.page
      .context()
      .browser()
      ?.newContext({
        viewport: { width: 375, height: 760 },
        hasTouch: true,
        locale: 'zh-CN',
      })
    if (!context) throw new Error('no browser')
    context.setDefaultTimeout(15_000)
    const small: string[] = []
    for (const [who, path, content] of pages) {
      const page = await context.newPage()
      await page.goto(`${stage.url}/phones/${who}/#/${path}`)
      await page.getByText(content).filter({ visible: true }).first().waitFor()
      await page.waitForTimeout(600)
      const seen = await page.evaluate(lookAtTargets)
      expect(seen.count).toBeGreaterThan(2)
      small.push(...seen.small.map((words) => `${path}: ${words}`))
      await page.close()
    }
    expect(small).toEqual([])
  } finally {
    await stage.close()
  }
}, 240_000)

/** In the page: what looks like a target and answers to less than 44 px around its middle, in either direction. */
function lookAtTargets(): { count: number; small: string[] } {
  const least = 43.5
  const targets = [...document.querySelectorAll('[aria-role="button"], taro-button-core, input, textarea')]
  const small = targets.flatMap((target) => {
    const { width, height, left, top } = target.getBoundingClientRect()
    if (width === 0 || height === 0 || getComputedStyle(target).visibility === 'hidden') return []
    // What is part of a larger target is hit with it.
    if (target.parentElement?.closest('[aria-role="button"]')) return []
    const [before, after] = ['::before', '::after'].map((part) => getComputedStyle(target, part))
    const reach = (side: 'top' | 'left') =>
      [before, after].reduce((most, style) => Math.max(most, -2 * (Number.parseFloat(style?.[side] ?? '') || 0)), 0)
    if (width + reach('left') >= least && height + reach('top') >= least) return []
    return [
      `${(target.textContent ?? '').trim().slice(0, 12)} <${target.className.toString().slice(0, 40)}> ${Math.round(width)}×${Math.round(height)} at ${Math.round(left)},${Math.round(top)}`,
    ]
  })
  return { count: targets.length, small }
}
