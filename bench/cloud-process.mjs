// The local cloud in a process of its own, so that the load's CPU and memory are not counted as the cloud's.
import { runTypescript } from '../scripts/run-typescript.mjs'

const { serveBenchCloud } = await runTypescript('bench/bench-cloud.ts')
await serveBenchCloud(JSON.parse(process.argv[2]))
