import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { collections } from '../../database/collections'
import { type CloudBaseEnvironment, type FunctionConfig, openEnvironment } from './cloudbase-environment'
import { type DatabasePlan, type PresentDatabase, planDatabase, sayStep } from './plan-deployment'
import { environmentSettings, functionSettings, missingSettings } from './read-settings'

const functionNames = ['capture', 'customer', 'agent', 'timer'] as const
const functionsRoot = path.resolve('dist/cloudfunctions')

/** Puts database and functions live. Prints what it will do first; with `--dry-run` it stops there. */
export async function deploy(args: string[], say: (line: string) => void): Promise<number> {
  const isDryRun = args.includes('--dry-run')
  const isDatabaseOnly = args.includes('--database-only')
  const missing = missingSettings(
    isDatabaseOnly ? environmentSettings : [...environmentSettings, ...functionSettings],
    process.env,
  )
  if (missing.length > 0) {
    say('还缺这些设置:')
    for (const sentence of missing) say(`  · ${sentence}`)
    if (!isDryRun) return 1
  }

  const environment = missing.length === 0 ? connect() : undefined
  if (!environment) say('\n没有连上环境,以下按一个空环境列出计划。')
  const plan = planDatabase(collections, environment ? await environment.readDatabase() : ({} as PresentDatabase))
  sayPlan(plan, say)
  const functions = isDatabaseOnly ? [] : readFunctions()
  for (const { name, runtime, timeout, memorySize, triggers } of functions) {
    const timers = triggers.map(({ name: trigger, config }) => `,定时 ${trigger} (${config})`).join('')
    say(`  传函数 ${name}: ${runtime},超时 ${timeout} 秒,内存 ${memorySize} MB${timers}`)
  }
  if (plan.conflicts.length > 0) {
    say('\n有同名但不同的索引,请先在控制台处理,这里不会删除任何东西:')
    for (const conflict of plan.conflicts) say(`  · ${conflict}`)
    return 1
  }
  if (isDryRun || !environment) return 0
  await carryOut(environment, plan, functions, say)
  return 0
}

function connect(): CloudBaseEnvironment {
  const { CLOUDBASE_ENV_ID = '', TENCENTCLOUD_SECRETID = '', TENCENTCLOUD_SECRETKEY = '' } = process.env
  return openEnvironment({
    envId: CLOUDBASE_ENV_ID,
    secretId: TENCENTCLOUD_SECRETID,
    secretKey: TENCENTCLOUD_SECRETKEY,
  })
}

function sayPlan(plan: DatabasePlan, say: (line: string) => void): void {
  say(plan.steps.length === 0 ? '\n数据库:已经就绪,无需改动。' : `\n数据库:${plan.steps.length} 步`)
  for (const step of plan.steps) say(`  ${sayStep(step)}`)
  if (plan.leftAlone.length > 0) say(`  不属于熟客、原样保留:${plan.leftAlone.join('、')}`)
}

function readFunctions(): FunctionConfig[] {
  return functionNames.map((name) => {
    const folder = path.join(functionsRoot, name)
    if (!existsSync(path.join(folder, 'index.js')))
      throw new Error(`没有 ${folder}/index.js,请先运行 npm run build:functions`)
    const config = JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8')) as Partial<FunctionConfig>
    const { SHUKE_PERSON_SECRET = '', SHUKE_ARCHIVE_KEY = '' } = process.env
    return {
      name,
      runtime: config.runtime ?? 'Nodejs20.19',
      timeout: config.timeout ?? 10,
      memorySize: config.memorySize ?? 256,
      triggers: config.triggers ?? [],
      envVariables: { SHUKE_PERSON_SECRET, SHUKE_ARCHIVE_KEY, ...noticeTemplates() },
    }
  })
}

/** The ids the mini program was built with, so that both sides speak of the same templates. */
function noticeTemplates(): Record<string, string> {
  const names = ['ACTIVITY_REMINDER', 'APPOINTMENT_CHANGE', 'EVENING_DIGEST']
  return Object.fromEntries(
    names.flatMap((name) => {
      const id = process.env[`TARO_APP_NOTICE_${name}`]
      return id ? [[`SHUKE_NOTICE_${name}`, id]] : []
    }),
  )
}

async function carryOut(
  environment: CloudBaseEnvironment,
  plan: DatabasePlan,
  functions: FunctionConfig[],
  say: (line: string) => void,
): Promise<void> {
  for (const step of plan.steps) {
    if (step.do === 'createCollection') await environment.createCollection(step.collection)
    else if (step.do === 'createIndex') await environment.createIndex(step.collection, step.index)
    else await environment.closeToClients(step.collection)
    say(`✓ ${sayStep(step)}`)
  }
  for (const config of functions) {
    await environment.putFunction(config, functionsRoot)
    say(`✓ 函数 ${config.name}`)
  }
}
