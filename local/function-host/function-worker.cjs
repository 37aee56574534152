// Runs one deployed bundle, unchanged, in a thread of its own. Plain JavaScript, since a thread starts from a file.
const { parentPort, workerData } = require('node:worker_threads')

const { main } = require(workerData.file)

parentPort.on('message', async ({ call, event, context }) => {
  try {
    if (typeof main !== 'function') throw new Error('the bundle exports no main')
    const result = await main(JSON.parse(event), context)
    parentPort.postMessage({ call, result: JSON.stringify(result) ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ call, error: error instanceof Error ? error.stack : String(error) })
  }
})
