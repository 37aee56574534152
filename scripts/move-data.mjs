import { runTypescript } from './run-typescript.mjs'

try {
  const { moveData } = await runTypescript('scripts/deploy/data/run-move-data.ts')
  process.exitCode = await moveData(process.argv.slice(2), console.log)
} catch (error) {
  const words = [error.code, error.message].filter(Boolean).join(' ')
  console.error(`没有做完：${words}`)
  if (/not exist/i.test(words)) console.error('新环境里还没有集合，请先运行 npm run deploy -- --database-only。')
  console.error('再运行同一条命令，会从停下的地方继续。')
  process.exitCode = 1
}
