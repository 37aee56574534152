import { fork } from 'node:child_process'
import path from 'node:path'
import type { FuzzReport, FuzzTask } from './fuzz-entry'

const root = path.resolve(__dirname, '../..')

/** Runs a task in a process of its own. Rejects when that goes down, which no input may bring about. */
export function runFuzz(task: FuzzTask): Promise<FuzzReport[]> {
  const child = fork('scripts/run-typescript.mjs', ['test/fuzz/fuzz-entry.ts'], { cwd: root, execArgv: [] })
  const reports = new Promise<FuzzReport[]>((resolve, reject) => {
    child.once('message', (message) => resolve((message as { reports: FuzzReport[] }).reports))
    child.once('exit', (code, signal) => reject(new Error(`the functions' process went down (${code ?? signal})`)))
  })
  child.send(task)
  return reports.finally(() => child.kill())
}
