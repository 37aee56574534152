import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { functionSettings, noticeSettings } from './read-settings'

/** A function as it is put live. */
export interface FunctionConfig {
  name: string
  runtime: string
  timeout: number
  memorySize: number
  triggers: { name: string; type: 'timer'; config: string }[]
  envVariables: Record<string, string>
}

export const functionNames = ['capture', 'customer', 'agent', 'timer'] as const

/** Reads every built function. Throws a sentence that says what to run when one is not built. */
export function readFunctions(root: string, environment: Record<string, string | undefined>): FunctionConfig[] {
  const settings = [...functionSettings, ...noticeSettings].flatMap(({ name }) => {
    const value = environment[name]
    return value ? [[name, value] as const] : []
  })
  return functionNames.map((name) => {
    const folder = path.join(root, name)
    if (!existsSync(path.join(folder, 'index.js'))) {
      throw new Error(`没有 ${folder}/index.js，请先运行 npm run build:functions`)
    }
    const config = JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8'))
    const { runtime, timeout, memorySize, triggers = [] } = config as Omit<FunctionConfig, 'name'>
    return { name, runtime, timeout, memorySize, triggers, envVariables: Object.fromEntries(settings) }
  })
}

/** Names of settings only: their values are secrets. */
export function sayFunction({ name, runtime, timeout, memorySize, triggers, envVariables }: FunctionConfig): string {
  const timers = triggers.map(({ name: trigger, config }) => `，定时 ${trigger} (${config})`).join('')
  const settings = Object.keys(envVariables).join('、') || '缺'
  return `传函数 ${name}: ${runtime}，超时 ${timeout} 秒，内存 ${memorySize} MB${timers}；环境变量 ${settings}`
}
