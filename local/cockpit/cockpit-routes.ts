import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { answerJson, type Exchange, HttpRefusal, type LocalCloud, readBody } from 'local-cloudbase'
import type { Cast, World } from './cast'
import { keepClock } from './example-world'
import type { LiveFeed } from './live-feed'
import type { Play } from './play'
import type { Stage } from './stage'

interface Parts {
  cloud: LocalCloud
  world: World
  cast: Cast
  feed: LiveFeed
  play: Play
  dataDir: string
  functionsDir: string
  onReset?: () => void
}

interface Timer {
  functionName: string
  trigger: string
}

const timerWords: Record<string, string> = { everyQuarterHour: '每刻钟：活动提醒与晚间小结' }
const firstCast = ['wang-min', 'lin-yue', 'chen-zhou']

/** What the page at `/` asks for: the stage, the live stream, the clock, timers by hand, a new world. */
export function mountCockpit({ cloud, world, cast, feed, play, dataDir, functionsDir, onReset }: Parts): void {
  const timers = findTimers(functionsDir)
  // The clock never goes behind now; a world that was made in the past begins there and may come up to now.
  const earliest = Math.min(0, world.clockAhead)

  cloud.route('GET', '/cockpit/stage', ({ response }) => {
    const stage: Stage = {
      worldId: world.worldId,
      people: cast.people,
      cast: firstCast,
      timers: timers.map(({ trigger }) => ({ name: trigger, says: timerWords[trigger] ?? trigger })),
      clockAhead: play.clockAhead,
      lastId: play.lastId,
      canReset: onReset !== undefined,
    }
    answerJson(response, stage)
  })
  cloud.route('GET', '/cockpit/live', ({ request, response, url }) => {
    feed.watch(response, Number(request.headers['last-event-id'] ?? url.searchParams.get('after') ?? 0) || 0)
  })
  cloud.route('POST', '/cockpit/timers', async (exchange) => {
    const { name } = await readAsked<{ name?: string }>(exchange)
    const timer = timers.find(({ trigger }) => trigger === name)
    if (!timer) throw new HttpRefusal(404, `there is no timer ${name}`)
    answerJson(exchange.response, { says: await play.fireTimer(timer.functionName, timer.trigger) })
  })
  cloud.route('POST', '/cockpit/clock', async (exchange) => {
    const { ahead } = await readAsked<{ ahead?: number }>(exchange)
    if (typeof ahead !== 'number' || !Number.isFinite(ahead) || ahead < earliest) {
      throw new HttpRefusal(400, 'the clock only goes ahead')
    }
    play.clockAhead = ahead
    await keepClock(dataDir, ahead)
    feed.tellNews()
    answerJson(exchange.response, { says: ahead === 0 ? '回到了现在' : '时钟拨好了，手机跟着走了' })
  })
  cloud.route('POST', '/cockpit/reset', ({ response }) => {
    if (!onReset) throw new HttpRefusal(404, 'this cockpit cannot begin again by itself')
    response.on('close', onReset)
    answerJson(response, { says: '正在重新生成' }, 202)
  })
}

async function readAsked<Asked extends object>({ request }: Exchange): Promise<Asked> {
  const body = (await readBody(request, 1000)).toString('utf8')
  try {
    const asked: unknown = JSON.parse(body)
    if (typeof asked === 'object' && asked !== null) return asked as Asked
  } catch {
    // Answered below, as any other body that is no object.
  }
  throw new HttpRefusal(400, 'the body is not JSON')
}

function findTimers(folder: string): Timer[] {
  return readdirSync(folder).flatMap((functionName) => {
    const file = path.join(folder, functionName, 'config.json')
    const { triggers = [] } = JSON.parse(readFileSync(file, 'utf8')) as { triggers?: { name: string }[] }
    return triggers.map(({ name }) => ({ functionName, trigger: name }))
  })
}
