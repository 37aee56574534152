// The whole set-up: builds what is missing, starts the local cloud, fills it with the example world the first time,
// and serves the cockpit. Prints `ready http://127.0.0.1:PORT` when the page is usable.
import path from 'node:path'
import { buildTarget } from './build.mjs'
import { forgetData } from './forget-data.mjs'
import { projectRoot, runTypescript } from './run-typescript.mjs'

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`Node 20 or newer is needed; this is ${process.version}`)
  process.exit(1)
}
const port = Number(process.env.PORT || 5210)
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT is not a port number: ${process.env.PORT}`)
  process.exit(1)
}
const dataDir = path.resolve(projectRoot, process.env.DATA_DIR || '.local')
// The instant a new example world ends at and its clock begins with, e.g. 2026-11-19T20:10+08:00.
const startsAt = process.env.CLOCK ? Date.parse(process.env.CLOCK) : undefined
if (Number.isNaN(startsAt)) {
  console.error(`CLOCK is not an instant: ${process.env.CLOCK}`)
  process.exit(1)
}
const startedAt = Date.now()
const say = (words) => console.log(`${((Date.now() - startedAt) / 1000).toFixed(1).padStart(6)} s  ${words}`)

const fail = (error) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error)
  process.exit(1)
}

try {
  // The phones' build is a process of its own: the world can be filled meanwhile.
  const phones = buildTarget('h5', { say })
  phones.catch(() => {})
  await buildTarget('functions', { say })
  const { startCockpit } = await runTypescript('local/cockpit/start-cockpit.ts')
  const open = (onPort) =>
    startCockpit({
      projectRoot,
      port: onPort,
      dataDir,
      world: process.env.WORLD === 'empty' ? 'empty' : 'example',
      startsAt,
      say,
      onReset: () => void again().catch(fail),
      phonesBuilt: phones,
    })
  let cockpit = await open(port)
  // From the page's “重新开始”: what `npm run reset` and a new start would do.
  const again = async () => {
    say('beginning again')
    const { port: samePort } = new URL(cockpit.url)
    await cockpit.close()
    forgetData(dataDir)
    cockpit = await open(Number(samePort))
    say('the new example world is ready')
  }
  let isClosing = false
  const close = () => {
    if (isClosing) return
    isClosing = true
    cockpit.close().then(() => process.exit(0), fail)
  }
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
  await phones
  console.log(`ready ${cockpit.url}`)
} catch (error) {
  fail(error)
}
