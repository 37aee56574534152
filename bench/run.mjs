// Figures the README quotes. `node bench/run.mjs [--only capture,board,tags,size,start] [--json FILE]`
import { buildTarget } from '../scripts/build.mjs'
import { runTypescript } from '../scripts/run-typescript.mjs'

await buildTarget('functions')
const { runBench } = await runTypescript('bench/bench.ts')
process.exit(await runBench(process.argv.slice(2)))
