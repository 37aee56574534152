import path from 'node:path'
import { collections } from '../../database/collections'
import { type CloudBaseEnvironment, openEnvironment } from './cloudbase-environment'
import { type DatabasePlan, type PresentDatabase, planDatabase, sayStep } from './plan-deployment'
import { planStorage, type StoragePlan, sayStorage } from './plan-storage'
import { type FunctionConfig, functionNames, readFunctions, sayFunction } from './read-functions'
import { environmentSettings, functionSettings, missingSettings, noticeSettings } from './read-settings'

const functionsRoot = path.resolve('dist/cloudfunctions')

type Say = (line: string) => void

interface Plan {
  database: DatabasePlan
  storage: StoragePlan
  functions: FunctionConfig[]
}

/**
 * Puts database, storage rule and functions live, and asks them for their health. Prints what it will do first; with
 * `--dry-run` it stops there, with `--database-only` it leaves functions alone, with `--health` it only asks. Answers
 * the exit code.
 */
export async function deploy(args: string[], say: Say): Promise<number> {
  const isDryRun = args.includes('--dry-run')
  const isDatabaseOnly = args.includes('--database-only')
  const needsFunctionSettings = !isDatabaseOnly && !args.includes('--health')
  const missing = missingSettings(
    needsFunctionSettings ? [...environmentSettings, ...functionSettings] : environmentSettings,
    process.env,
  )
  if (missing.length > 0) {
    say('还缺这些设置：')
    for (const sentence of missing) say(`  · ${sentence}`)
    if (!isDryRun) return 1
  }
  if (!isDatabaseOnly && isLocalCloud(process.env.TCB_BASE_URL)) {
    // manager-node sends functions to another address than databases; half a deployment must not go astray.
    say('TCB_BASE_URL 指向本机：本地云没有函数部署，请加上 --database-only。')
    return 1
  }

  const environment = missing.length === 0 ? connect() : undefined
  if (environment && args.includes('--health')) return askHealth(environment, say)
  if (!environment) say('\n没有连上环境，以下按一个空环境列出计划。')
  const plan = await makePlan(environment, isDatabaseOnly ? [] : readFunctions(functionsRoot, process.env))
  sayPlan(plan, say)
  if (!isDatabaseOnly) for (const sentence of missingSettings(noticeSettings, process.env)) say(`  可选：${sentence}`)
  if (plan.database.conflicts.length > 0) {
    say('\n有同名但不同的索引，请先在控制台处理，这里不会删除任何东西：')
    for (const conflict of plan.database.conflicts) say(`  · ${conflict}`)
    return 1
  }
  if (isDryRun || !environment) return 0
  await carryOut(environment, plan, say)
  return isDatabaseOnly ? 0 : askHealth(environment, say)
}

function isLocalCloud(baseUrl = ''): boolean {
  return /^https?:\/\/(127\.0\.0\.1|localhost|\[::1\])[:/]/.test(baseUrl)
}

function connect(): CloudBaseEnvironment {
  const { CLOUDBASE_ENV_ID = '', TENCENTCLOUD_SECRETID = '', TENCENTCLOUD_SECRETKEY = '' } = process.env
  return openEnvironment({
    envId: CLOUDBASE_ENV_ID,
    secretId: TENCENTCLOUD_SECRETID,
    secretKey: TENCENTCLOUD_SECRETKEY,
  })
}

async function makePlan(environment: CloudBaseEnvironment | undefined, functions: FunctionConfig[]): Promise<Plan> {
  const present: PresentDatabase = environment ? await environment.readDatabase() : {}
  const rule = environment ? await environment.readStorageRule() : 'new'
  return { database: planDatabase(collections, present), storage: planStorage(rule), functions }
}

function sayPlan({ database, storage, functions }: Plan, say: Say): void {
  const { steps, leftAlone } = database
  say(steps.length === 0 ? '\n数据库：已经就绪，无需改动。' : `\n数据库：${steps.length} 步`)
  for (const step of steps) say(`  ${sayStep(step)}`)
  if (leftAlone.length > 0) say(`  不属于熟客、原样保留：${leftAlone.join('、')}`)
  say(`\n${sayStorage(storage)}`)
  if (functions.length > 0) say(`\n函数：${functions.length} 个`)
  for (const config of functions) say(`  ${sayFunction(config)}`)
}

async function carryOut(environment: CloudBaseEnvironment, plan: Plan, say: Say): Promise<void> {
  for (const step of plan.database.steps) {
    if (step.do === 'createCollection') await environment.createCollection(step.collection)
    else if (step.do === 'createIndex') await environment.createIndex(step.collection, step.index)
    else await environment.closeToClients(step.collection)
    say(`✓ ${sayStep(step)}`)
  }
  if (plan.storage.do === 'setRule') {
    await environment.openStorageForReading()
    say(`✓ ${sayStorage(plan.storage)}`)
  }
  for (const config of plan.functions) {
    await environment.putFunction(config, functionsRoot)
    say(`✓ 函数 ${config.name}`)
  }
}

/** One line per function, as it answered. */
async function askHealth(environment: CloudBaseEnvironment, say: Say): Promise<number> {
  say('\n健康：')
  let isWell = true
  for (const name of functionNames) {
    const answer = await environment.askHealth(name)
    isWell &&= answer.includes('"ok":true')
    say(`  ${name}: ${answer}`)
  }
  return isWell ? 0 : 1
}
