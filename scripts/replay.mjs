// Today's tag rules on the log of one agent's customers: who gains and who loses which tag. Reads and writes the
// environment the settings name, as scripts/deploy.mjs does; the local cloud prints a TCB_CONTEXT_CNFG that leads to it.
import { runTypescript } from './run-typescript.mjs'

process.env.TCB_ENV ||= process.env.CLOUDBASE_ENV_ID
if (!process.env.TCB_ENV) {
  console.error('还缺设置：CLOUDBASE_ENV_ID（本地是 shuke-local）。')
  process.exit(2)
}
if (process.env.TCB_CONTEXT_CNFG) {
  // The local cloud asks for no keys, but the SDK does not start without any.
  process.env.TENCENTCLOUD_SECRETID ||= 'local'
  process.env.TENCENTCLOUD_SECRETKEY ||= 'local'
}
const { runReplay } = await runTypescript('scripts/replay/run-replay.ts')
process.exitCode = await runReplay(process.argv.slice(2), console.log)
