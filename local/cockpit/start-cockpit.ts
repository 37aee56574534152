import path from 'node:path'
import { startShukeCloud } from '../shuke-cloud'
import { Cast } from './cast'
import { mountCockpit } from './cockpit-routes'
import { clearUnfinishedWorld, openWorld } from './example-world'
import { LiveFeed } from './live-feed'
import { mountOpening } from './opening-routes'
import { loadPageAssets } from './page-assets'
import { mountPhones } from './phone-routes'
import { Play } from './play'
import type { Opening } from './stage'

export interface CockpitOptions {
  projectRoot: string
  port: number
  dataDir: string
  world: 'example' | 'empty'
  say: (words: string) => void
  /** The instant a new world ends and its clock begins at. Default now. */
  startsAt?: number
  /** Makes the world anew when the page asks for it; without it the page cannot ask. */
  onReset?: () => void
  /** Resolves when the phones' app can be served; until then the page says that it is being prepared. */
  phonesBuilt?: Promise<unknown>
}

export interface Cockpit {
  url: string
  close: () => Promise<void>
}

/** Starts the local cloud with the example world and the cockpit's page over it. */
export async function startCockpit(options: CockpitOptions): Promise<Cockpit> {
  const { projectRoot, dataDir, say, startsAt } = options
  await clearUnfinishedWorld(dataDir, say)
  const functionsDir = path.join(projectRoot, 'dist', 'cloudfunctions')
  const [cloud, assets] = await Promise.all([
    startShukeCloud({ port: options.port, dataDir, functionsDir, isClockMovable: true }),
    loadPageAssets(projectRoot),
  ])
  const opening: Opening = { isReady: false, done: 0, total: 0 }
  mountOpening(cloud, assets, opening)
  const world = await openWorld(cloud, dataDir, {
    isEmpty: options.world === 'empty',
    startsAt,
    say,
    onProgress: (done, total) => Object.assign(opening, { done, total }),
  })
  const cast = new Cast(world)
  const feed: LiveFeed = new LiveFeed(() => ({ worldId: world.worldId, clockAhead: play.clockAhead }))
  const play = new Play(cloud, cast, feed, world.clockAhead)
  await play.begin()
  mountCockpit({ cloud, world, cast, feed, play, dataDir, functionsDir, onReset: options.onReset })
  mountPhones({
    cloud,
    cast,
    h5Folder: path.join(projectRoot, 'dist', 'h5'),
    run: (call) => play.callFromPhone(call),
    clockAhead: () => play.clockAhead,
  })
  const ready = () => {
    opening.isReady = true
  }
  if (options.phonesBuilt) options.phonesBuilt.then(ready, () => {})
  else ready()
  return {
    url: cloud.url,
    close: async () => {
      feed.close()
      await cloud.close()
    },
  }
}
