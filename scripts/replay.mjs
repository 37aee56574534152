// The folds of today's code on the log of all agents' customers, or of one's: whose warmth, stage and tags change, and with
// --apply so be it.
// Works on the environment that the settings name, as scripts/deploy.mjs does; where the TCB_CONTEXT_CNFG that
// `npm run cloud` prints leads, no keys are asked for.
import { runTypescript } from './run-typescript.mjs'

const { environmentSettings, missingSettings } = await runTypescript('scripts/deploy/read-settings.ts')
if (process.env.TCB_CONTEXT_CNFG) {
  process.env.CLOUDBASE_ENV_ID ||= 'shuke-local'
  // The SDK looks for them as soon as it is told that it runs in a function, which keeps it from asking the network where it is.
  process.env.TENCENTCLOUD_RUNENV ||= 'SCF'
  process.env.TENCENTCLOUD_REGION ||= 'ap-shanghai'
  process.env.SCF_NAMESPACE ||= process.env.CLOUDBASE_ENV_ID
  process.env.TENCENTCLOUD_SECRETID ||= 'local'
  process.env.TENCENTCLOUD_SECRETKEY ||= 'local'
}
const missing = missingSettings(environmentSettings, process.env)
for (const sentence of missing) console.error(sentence)
if (missing.length > 0) process.exit(2)

process.env.TCB_ENV = process.env.CLOUDBASE_ENV_ID
const { runReplay } = await runTypescript('scripts/replay/run-replay.ts', { format: 'cjs' })
process.exitCode = await runReplay(process.argv.slice(2), console.log)
