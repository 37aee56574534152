// Pictures of the example world at phone size for docs/pictures, and one of the cockpit. Run it after `npm start` has
// made a world once; it starts the same on a free port and stops it again.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { projectRoot, runTypescript } from './run-typescript.mjs'

const folder = path.join(projectRoot, 'docs', 'pictures')
mkdirSync(folder, { recursive: true })
const { launchBrowser } = await runTypescript('test/support/browser.ts')

const server = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: projectRoot,
  env: { ...process.env, PORT: '0' },
  stdio: ['ignore', 'pipe', 'inherit'],
})
const url = await new Promise((resolve, reject) => {
  let output = ''
  server.stdout.on('data', (chunk) => {
    output += chunk
    const ready = /^ready (\S+)$/m.exec(output)?.[1]
    if (ready) resolve(ready)
  })
  server.on('exit', () => reject(new Error(`npm start ended:\n${output}`)))
})

/** Calls a function as the holder of that phone; what it answers tells the ids pages are opened with. */
async function call(phone, name, operation, input) {
  const response = await fetch(`${url}/phones/${phone}/functions/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ operation, input }),
  })
  const { result } = await response.json()
  if (!result.ok) throw new Error(`${operation}: ${result.error.code}`)
  return result.data
}

/** A share that arrives, is opened and read, so that the picture shows what the cockpit is for. */
async function playALittle(page) {
  const app = (phone) => page.frameLocator(`[data-phone="${phone}"] iframe.app`)
  await app('wang-min').getByText('活动', { exact: true }).last().click()
  await app('wang-min').getByText('孩子的第一份保障').filter({ visible: true }).first().click()
  await app('wang-min').getByText('再发一次').click()
  await app('wang-min').getByText('发给微信好友').click({ force: true })
  await page.locator('.send-row', { has: page.getByText('林悦', { exact: true }) }).click()
  await page.locator('[data-phone="lin-yue"] .chat-card').click()
  await app('lin-yue').getByText('来自 王敏').waitFor()
  await page.mouse.move(700, 600)
  for (let turn = 0; turn < 4; turn += 1) {
    await page.mouse.wheel(0, 300)
    await page.waitForTimeout(1800)
  }
  await page.locator('[data-phone="wang-min"] [aria-label="返回"]').click()
  await page.waitForTimeout(1500)
}

const browser = await launchBrowser()
try {
  const { lines } = await call('wang-min', 'agent', 'listEngaged', { order: 'warmest', pageSize: 50 })
  const { activities } = await call('wang-min', 'agent', 'listActivities', {})
  const { advisors } = await call('lin-yue', 'customer', 'getMyStanding', {})
  const [advisor] = advisors
  const agentId = advisor.agent.agentId
  const lin = lines.find(({ person }) => person.name === '林悦') ?? lines[0]
  // The newest has hardly been met by anybody yet.
  const of = (kind) => activities.find((activity) => activity.kind === kind && activity.people > 3) ?? activities[0]
  const linkOf = async (activity) => {
    const { shareLinkId } = await call('wang-min', 'agent', 'issueShareLink', {
      activityId: activity.activityId,
      shareLinkId: `picture${activity.activityId.replace(/[^A-Za-z0-9]/g, '').slice(0, 8)}`,
    })
    return shareLinkId
  }
  const [articleLink, eventLink, surveyLink] = [
    await linkOf(of('article')),
    await linkOf(of('event')),
    await linkOf(of('survey')),
  ]
  const home = 'subpackages/workspace/pages/home/index'
  const pictures = [
    ['landing-article', 'visitor-picture', `pages/landing/index?l=${articleLink}`],
    ['landing-event', 'lin-yue', `pages/landing/index?l=${eventLink}`],
    ['landing-survey', 'lin-yue', `pages/landing/index?l=${surveyLink}`],
    ['agent-card', 'lin-yue', `subpackages/customer/pages/agent-card/index?a=${agentId}`],
    ['known-about-me', 'lin-yue', `subpackages/customer/pages/known-about-me/index?a=${agentId}`],
    ['advisors', 'lin-yue', 'subpackages/customer/pages/advisors/index'],
    ['book-talk', 'lin-yue', `subpackages/customer/pages/book-talk/index?a=${agentId}`],
    ['today', 'wang-min', home],
    ['customers', 'wang-min', `${home}?tab=customers`],
    ['activities', 'wang-min', `${home}?tab=activities`],
    ['me', 'wang-min', `${home}?tab=me`],
    ['customer', 'wang-min', `subpackages/workspace/pages/customer/index?personId=${lin.person.personId}`],
    ['activity', 'wang-min', `subpackages/studio/pages/activity/index?activityId=${of('event').activityId}`],
    ['survey-result', 'wang-min', `subpackages/studio/pages/activity/index?activityId=${of('survey').activityId}`],
    ['gallery', 'wang-min', 'subpackages/studio/pages/gallery/index'],
    ['editor', 'wang-min', `subpackages/studio/pages/editor/index?activityId=${of('article').activityId}`],
    ['poster', 'wang-min', `subpackages/studio/pages/poster/index?activityId=${of('event').activityId}`],
    ['profile', 'wang-min', 'subpackages/studio/pages/profile/index'],
  ]
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, locale: 'zh-CN', timezoneId: 'Asia/Shanghai' }
  const context = await browser.newContext({ ...phone, deviceScaleFactor: 1.5 })
  for (const [name, holder, route] of pictures) {
    const page = await context.newPage()
    await page.goto(`${url}/phones/${holder}/#/${route}`)
    await page.waitForLoadState('networkidle')
    await page.waitForTimeout(700)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    await page.close()
    console.log(`docs/pictures/${name}.png`)
  }
  for (const [name, scheme] of [
    ['cockpit', 'light'],
    ['cockpit-dark', 'dark'],
  ]) {
    const page = await browser.newPage({
      viewport: { width: 1720, height: 1000 },
      colorScheme: scheme,
      timezoneId: 'Asia/Shanghai',
      locale: 'zh-CN',
    })
    await page.goto(url)
    await playALittle(page)
    await page.screenshot({ path: path.join(folder, `${name}.png`) })
    await page.close()
    console.log(`docs/pictures/${name}.png`)
  }
} finally {
  await browser.close()
  server.removeAllListeners('exit')
  server.kill('SIGTERM')
}
