// Pictures of the example world at phone size for docs/pictures, and two of the cockpit. The world and its clock always
// begin on the same evening, and phones live by that clock, so pictures differ only where the product does.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { eveningPage, findPages, fivePages } from './picture-pages.mjs'
import { PictureStage } from './picture-stage.mjs'
import { projectRoot, runTypescript } from './run-typescript.mjs'
import { shrinkPng } from './shrink-png.mjs'

const folder = path.join(projectRoot, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const { launchBrowser } = await runTypescript('test/support/browser.ts')
const place = { locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
const phone = { ...place, viewport: { width: 390, height: 844 }, hasTouch: true }

const stage = await PictureStage.open()
const browser = await launchBrowser()

function keep(name, png) {
  const small = shrinkPng(png)
  writeFileSync(path.join(folder, `${name}.png`), small)
  console.log(`docs/pictures/${name}.png  ${Math.round(small.length / 1000)} kB`)
}

async function shoot(context, { holder, route }) {
  const page = await context.newPage()
  await page.goto(`${stage.url}/phones/${holder}/#/${route}`)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1200)
  const png = await page.screenshot()
  await page.close()
  return png
}

/** A share that arrives, is opened and read, so that the picture shows what the cockpit is for. */
async function playALittle(page) {
  const app = (slug) => page.frameLocator(`[data-phone="${slug}"] iframe.app`)
  await app('wang-min').getByText('活动', { exact: true }).last().click()
  await app('wang-min').getByText('孩子的第一份保障').filter({ visible: true }).first().click()
  await app('wang-min').getByText('再发一次').click()
  await app('wang-min').getByText('发给微信好友').click({ force: true })
  await page.locator('.send-row', { has: page.getByText('林悦', { exact: true }) }).click()
  await page.locator('[data-phone="lin-yue"] .chat-row.unread').click()
  await page.locator('[data-phone="lin-yue"] .chat-card').last().click()
  await app('lin-yue').getByText('来自 王敏').waitFor()
  const box = await page.locator('[data-phone="lin-yue"] iframe.app').boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  for (let turn = 0; turn < 4; turn += 1) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(1800)
  }
  await page.locator('[data-phone="wang-min"] [aria-label="返回"]').click()
  await page.locator('.event.captured', { hasText: '读了' }).first().waitFor()
  await app('lin-yue').getByText('转发', { exact: true }).filter({ visible: true }).first().click({ force: true })
  await page.locator('.send-row', { has: page.getByText('陈舟', { exact: true }) }).click()
  await page.locator('[data-phone="chen-zhou"] .chat-row.unread').click()
  await page.locator('.event.captured', { hasText: '转发了' }).first().waitFor()
  await page.locator('.toast').waitFor({ state: 'detached' })
  await page.waitForTimeout(500)
}

async function shootCockpit(name, colorScheme) {
  const context = await browser.newContext({ ...place, viewport: { width: 1720, height: 1000 }, colorScheme })
  const page = await context.newPage()
  await page.goto(stage.url)
  await playALittle(page)
  keep(name, await page.screenshot())
  await context.close()
}

/** Five phones in a row, made by the browser itself. */
async function shootRow(name, pages, options, largeFont) {
  const context = await browser.newContext({ ...phone, ...options })
  if (largeFont) {
    await context.addInitScript(() => localStorage.setItem(`shuke:${location.pathname}:large-font`, 'yes'))
  }
  const shots = []
  for (const page of pages) shots.push((await shoot(context, page)).toString('base64'))
  await context.close()
  const row = await browser.newPage({ viewport: { width: 5 * 390 + 6 * 12, height: 844 + 24 } })
  const images = shots.map((shot) => `<img src="data:image/png;base64,${shot}">`).join('')
  await row.setContent(`<body style="margin:12px;display:flex;gap:12px;background:#8c8c88">${images}`)
  keep(name, await row.screenshot())
  await row.close()
}

try {
  await shootCockpit('cockpit', 'light')
  await shootCockpit('cockpit-dark', 'dark')
  const context = await browser.newContext({ ...phone, deviceScaleFactor: 1.5 })
  keep(eveningPage.name, await shoot(context, eveningPage))

  await stage.goOnTo(8, 10)
  const pages = await findPages(stage)
  for (const page of pages) keep(page.name, await shoot(context, page))
  const five = fivePages.map((name) => pages.find((page) => page.name === name))
  await shootRow('five-pages-dark', five, { colorScheme: 'dark' }, false)
  await shootRow('five-pages-large-font', five, {}, true)
} finally {
  await browser.close()
  stage.close()
}
