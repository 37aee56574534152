import type { Answer } from '@contract/operation'
import { readInvocation } from '../_runtime/caller'
import { type Counters, counting } from '../_runtime/counters'
import { isHealthCheck } from '../_runtime/health'
import { describeDefect, writeLog } from '../_runtime/log'
import { serve } from '../_runtime/serve'
import { type PictureVerdict, readVerdict, takeVerdict } from './picture-verdict'
import { foldAnew } from './tasks/fold-anew'
import { remindRegistered } from './tasks/remind-registered'
import { repairDrift } from './tasks/repair-drift'
import { sendEveningDigest } from './tasks/send-evening-digest'
import { sweepFiles } from './tasks/sweep-files'
import { sweepLinks } from './tasks/sweep-links'
import { sweepOrphans } from './tasks/sweep-orphans'

/** Each can be repeated, and decides by the hour itself whether there is anything to do. */
const tasks = { remindRegistered, sendEveningDigest, sweepOrphans, sweepFiles, sweepLinks, repairDrift, foldAnew }
type TaskName = keyof typeof tasks

const answerHealth = serve('timer', [])

export interface TimerResult {
  ok: boolean
  done: Partial<Record<TaskName, number>>
}

/**
 * WeChat allows one trigger per function, so one timer runs every task. Nobody but the platform's timer may run it: a
 * phone's call carries no `TRIGGER_SRC=timer`. What WeChat pushes by itself comes here as well.
 */
export async function main(event: unknown, context: unknown): Promise<TimerResult | Answer<unknown>> {
  if (isHealthCheck(event)) return answerHealth(event, context)
  const { requestId, isTimer } = readInvocation(context)
  const verdict = readVerdict(event)
  if (verdict) return answerVerdict(verdict, requestId)
  const result: TimerResult = { ok: isTimer, done: {} }
  if (!isTimer) {
    writeLog({ requestId, function: 'timer', operation: 'unknown', outcome: 'identity_missing', ms: 0 })
    return result
  }
  for (const [name, task] of Object.entries(tasks) as [TaskName, (now: number) => Promise<number>][]) {
    const startedAt = Date.now()
    const counters: Counters = {}
    const line = { requestId, function: 'timer', operation: name }
    try {
      const count = await counting(counters, () => task(startedAt))
      result.done[name] = count
      writeLog({ ...line, outcome: 'ok', ms: Date.now() - startedAt, count, ...counters })
    } catch (error) {
      // One task's defect does not keep the others from running.
      result.ok = false
      writeLog({ ...line, outcome: 'internal', ms: Date.now() - startedAt, defect: describeDefect(error) })
    }
  }
  return result
}

async function answerVerdict(verdict: PictureVerdict, requestId: string): Promise<TimerResult> {
  const startedAt = Date.now()
  const line = { requestId, function: 'timer', operation: 'takeVerdict' }
  try {
    const isTaken = await takeVerdict(verdict)
    writeLog({ ...line, outcome: 'ok', ms: Date.now() - startedAt, count: isTaken ? 1 : 0 })
    return { ok: true, done: {} }
  } catch (error) {
    writeLog({ ...line, outcome: 'internal', ms: Date.now() - startedAt, defect: describeDefect(error) })
    return { ok: false, done: {} }
  }
}
