import path from 'node:path'
import { collections } from '../../../database/collections'
import { environmentSettings, missingSettings } from '../read-settings'
import { openStore } from './cloudbase-store'
import { DataFolder, movingSecrets } from './data-folder'
import type { Say } from './data-store'
import { exportData } from './export-data'
import { faultsOf, importData } from './import-data'

/** Today's name of each collection by that of an older export. */
const renamed = Object.fromEntries(
  Object.entries(collections).flatMap(([name, { formerly }]) => (formerly === undefined ? [] : [[formerly, name]])),
)

const usage = '用法：npm run data:export -- --out 文件夹  或  npm run data:import -- --in 文件夹'

/** Moves every collection and file out of an environment, or into one. Answers the exit code. */
export async function moveData(args: string[], say: Say): Promise<number> {
  const [direction, flag, target] = args
  const isExport = direction === 'export'
  if (args.length !== 3 || flag !== (isExport ? '--out' : '--in') || !target) {
    say(usage)
    return 2
  }
  const missing = missingSettings(environmentSettings, process.env)
  for (const sentence of missing) say(`  · ${sentence}`)
  if (missing.length > 0) return 1

  const { CLOUDBASE_ENV_ID: envId = '', TENCENTCLOUD_SECRETID = '', TENCENTCLOUD_SECRETKEY = '' } = process.env
  const store = openStore({ envId, secretId: TENCENTCLOUD_SECRETID, secretKey: TENCENTCLOUD_SECRETKEY })
  const folder = new DataFolder(path.resolve(target))
  if (isExport) {
    await exportData(store, folder, Object.keys(collections), say)
    say(`导出完成：${folder.root}。里面有每个人的 openid 和互动，请像对待数据库一样保管，用完删除。`)
    say(`${movingSecrets.join(' 和 ')} 不在里面，必须一起搬：没有它们，人会变成陌生人，档案再也打不开。`)
    return 0
  }
  const faults = await faultsOf(folder, process.env)
  for (const sentence of faults) say(`  · ${sentence}`)
  if (faults.length > 0) return 1
  const { added, present, conflicts } = await importData(store, folder, { envId, renamed }, say)
  say(`导入完成：新增 ${added} 条，已有 ${present} 条，不同 ${conflicts.length} 条。`)
  say(`确认新环境的函数用的是原来的 ${movingSecrets.join(' 和 ')}。`)
  if (conflicts.length === 0) return 0
  folder.writeJson('conflicts.json', conflicts)
  say(`不同的没有覆盖，列在 ${path.join(folder.root, 'conflicts.json')}，请逐条决定。`)
  return 1
}
