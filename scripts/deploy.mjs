import { buildTarget } from './build.mjs'
import { runTypescript } from './run-typescript.mjs'

await buildTarget('functions')
const { deploy } = await runTypescript('scripts/deploy/run-deploy.ts')
process.exitCode = await deploy(process.argv.slice(2), console.log)
