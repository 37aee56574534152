// The local cloud alone: documents, functions, storage and WeChat's stand-in on the loopback address.
import path from 'node:path'
import { buildTarget } from './build.mjs'
import { projectRoot, runTypescript } from './run-typescript.mjs'

const port = Number(process.env.PORT || 5210)
const dataDir = path.resolve(projectRoot, process.env.DATA_DIR || '.local')

try {
  await buildTarget('functions')
  const { startShukeCloud } = await runTypescript('local/shuke-cloud.ts')
  // SCHEMA=empty begins without collections, as a new environment does, for trying a deployment.
  const schema = process.env.SCHEMA === 'empty' ? 'empty' : 'deployed'
  const cloud = await startShukeCloud({ port, dataDir, schema, log: (line) => console.log(line) })
  console.log(`TCB_CONTEXT_CNFG='${cloud.contextConfig}'`)
  console.log(`TCB_BASE_URL=${cloud.url}/cloud-api`)
  console.log(`ready ${cloud.url}`)
  const close = () => cloud.close().then(() => process.exit(0))
  process.on('SIGINT', close)
  process.on('SIGTERM', close)
} catch (error) {
  console.error(error.code === 'EADDRINUSE' ? `port ${port} is taken; set PORT to another one` : error)
  process.exit(1)
}
