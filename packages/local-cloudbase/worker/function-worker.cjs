// Runs one deployed bundle, unchanged, in a thread of its own. Plain JavaScript, since a thread starts from a file.
const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const { setClock } = require('./movable-clock.cjs')

// Installed before the bundle loads, so that it keeps no reference to the real clock.
const runAt = workerData.isClockMovable ? setClock() : (_at, work) => work()
const { main } = require(workerData.file)
parentPort.postMessage({ loaded: createHash('sha256').update(readFileSync(workerData.file)).digest('hex') })

parentPort.on('message', async ({ call, event, context, at }) => {
  try {
    if (typeof main !== 'function') throw new Error('the bundle exports no main')
    const result = await runAt(at, () => main(JSON.parse(event), context))
    parentPort.postMessage({ call, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ call, error: error instanceof Error ? error.stack : String(error) })
  }
})
