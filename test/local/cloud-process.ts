import { startLocalCloud } from '../../local/cloud'

// A local cloud in a process of its own, for tests that kill it.
const dataDir = process.env.DATA_DIR
if (!dataDir) throw new Error('DATA_DIR is missing')
const cloud = await startLocalCloud({
  port: Number(process.env.PORT ?? 0),
  dataDir,
  functionsDir: process.env.FUNCTIONS_DIR,
})
console.log(`ready ${JSON.stringify({ url: cloud.url, env: cloud.env })}`)
