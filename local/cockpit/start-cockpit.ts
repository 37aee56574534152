import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { startLocalCloud } from '../cloud'
import { answerJson, answerText, HttpRefusal, readBody } from '../http/router'
import { Cast } from './cast'
import { clearUnfinishedWorld, openWorld } from './example-world'
import { LiveFeed } from './live-feed'
import { loadPageAssets } from './page-assets'
import { mountPhones } from './phone-routes'
import { Play } from './play'
import type { Stage } from './stage'

export interface CockpitOptions {
  projectRoot: string
  port: number
  dataDir: string
  world: 'example' | 'empty'
  say: (words: string) => void
}

interface Timer {
  functionName: string
  trigger: string
}

const timerWords: Record<string, string> = { everyQuarterHour: '每刻钟：活动提醒与晚间小结' }
const firstCast = ['wang-min', 'lin-yue', 'chen-zhou']

/** Starts the local cloud with the example world and the cockpit's page over it. */
export async function startCockpit(options: CockpitOptions): Promise<{ url: string; close: () => Promise<void> }> {
  const { projectRoot, dataDir, say } = options
  await clearUnfinishedWorld(dataDir, say)
  const cloud = await startLocalCloud({
    port: options.port,
    dataDir,
    functionsDir: path.join(projectRoot, 'dist', 'cloudfunctions'),
    isClockMovable: true,
  })
  const [world, assets] = await Promise.all([
    openWorld(cloud, dataDir, options.world === 'empty', say),
    loadPageAssets(projectRoot),
  ])
  const cast = new Cast(world)
  const feed = new LiveFeed()
  const play = new Play(cloud, cast, feed)
  await play.begin()
  const timers = findTimers(path.join(projectRoot, 'dist', 'cloudfunctions'))

  const text = (route: string, body: string, type: string) =>
    cloud.route('GET', route, ({ response }) => answerText(response, body, `${type}; charset=utf-8`))
  cloud.route('GET', '/', ({ response, url }) => {
    if (url.pathname !== '/') throw new HttpRefusal(404, 'not found')
    answerText(response, assets.html, 'text/html; charset=utf-8')
  })
  text('/cockpit/page.css', assets.css, 'text/css')
  text('/cockpit/page.js', assets.script, 'text/javascript')
  text('/cockpit/private-history.js', assets.privateHistory, 'text/javascript')
  cloud.route('GET', '/cockpit/stage', ({ response }) => {
    const stage: Stage = {
      worldId: world.worldId,
      people: cast.people,
      cast: firstCast,
      timers: timers.map(({ trigger }) => ({ name: trigger, says: timerWords[trigger] ?? trigger })),
      clockAhead: play.clockAhead,
    }
    answerJson(response, stage)
  })
  cloud.route('GET', '/cockpit/live', ({ request, response }) => {
    feed.watch(response, Number(request.headers['last-event-id'] ?? 0))
  })
  cloud.route('POST', '/cockpit/timers', async ({ request, response }) => {
    const { name } = JSON.parse((await readBody(request, 1000)).toString('utf8')) as { name?: string }
    const timer = timers.find(({ trigger }) => trigger === name)
    if (!timer) throw new HttpRefusal(404, `there is no timer ${name}`)
    answerJson(response, { says: await play.fireTimer(timer.functionName, timer.trigger) })
  })
  cloud.route('POST', '/cockpit/clock', async ({ request, response }) => {
    const { ahead } = JSON.parse((await readBody(request, 1000)).toString('utf8')) as { ahead?: number }
    if (!Number.isFinite(ahead) || Number(ahead) < 0) throw new HttpRefusal(400, 'the clock only goes ahead')
    play.clockAhead = Number(ahead)
    answerJson(response, { says: play.clockAhead === 0 ? '回到了现在' : '时钟拨快了，刷新手机看看' })
  })
  mountPhones({
    cloud,
    cast,
    h5Folder: path.join(projectRoot, 'dist', 'h5'),
    run: (call) => play.callFromPhone(call),
  })
  return {
    url: cloud.url,
    close: async () => {
      feed.close()
      await cloud.close()
    },
  }
}

function findTimers(folder: string): Timer[] {
  return readdirSync(folder).flatMap((functionName) => {
    const file = path.join(folder, functionName, 'config.json')
    const { triggers = [] } = JSON.parse(readFileSync(file, 'utf8')) as { triggers?: { name: string }[] }
    return triggers.map(({ name }) => ({ functionName, trigger: name }))
  })
}
