import { buildTarget } from './build.mjs'
import { runTypescript } from './run-typescript.mjs'

const args = process.argv.slice(2)
const known = ['--dry-run', '--database-only', '--health']
const unknown = args.filter((arg) => !known.includes(arg))
if (unknown.length > 0) {
  console.error(`不认识 ${unknown.join(' ')}；可用的有 ${known.join(' ')}`)
  process.exit(2)
}

try {
  if (!args.includes('--database-only') && !args.includes('--health')) await buildTarget('functions')
  const { deploy } = await runTypescript('scripts/deploy/run-deploy.ts')
  process.exitCode = await deploy(args, console.log)
} catch (error) {
  // Everything done so far stays done; the same command goes on from there.
  console.error(`\n没有完成：${[error.code, error.message].filter(Boolean).join(' ')}`)
  console.error('已经做完的不会丢，处理好原因后再运行同一条命令即可。')
  process.exitCode = 1
}
