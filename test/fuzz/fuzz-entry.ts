import { createRequire } from 'node:module'
import fc from 'fast-check'
import { type ErrorCode, errorCodes, errorMessages } from '../../contract/errors'
import type { Operation } from '../../contract/operation'
import { functionOf, type OperationName } from '../../contract/operations'
import { kebab, nounOf } from '../support/contract-of'
import { spoiledFrom } from './spoil-input'
import { inputOf } from './valid-input'

// Calls the functions' own bundles in this process, without a network in between.

export interface FuzzTask {
  functionsDir: string
  env: Record<string, string>
  seed: number
  runs: number
  operations: { name: OperationName; openid: string; request: unknown }[]
}

export interface FuzzReport {
  operation: string
  /** Inputs that the contract refuses, and that the function was called with. */
  malformed: number
  /** Inputs that were valid by accident, and left out. */
  valid: number
  codes: Partial<Record<ErrorCode, number>>
  /** Answers that are not the refusal they should be: nothing, if all is well. */
  wrong: string[]
}

type Main = (event: unknown, context: unknown) => Promise<unknown>

const mostReported = 3
const load = createRequire(`${process.cwd()}/`)

async function fuzzOperation(task: FuzzTask, index: number): Promise<FuzzReport> {
  const { name, openid, request } = task.operations[index] as FuzzTask['operations'][number]
  const { input } = await contractOf(name)
  const call = callerOf(task, functionOf[name], openid)
  const report: FuzzReport = { operation: name, malformed: 0, valid: 0, codes: {}, wrong: [] }
  const spoiled = spoiledFrom(fc.oneof(fc.constant(request), inputOf(input)))
  for (let round = 0; report.malformed < task.runs; round++) {
    // More than asked for at a time: some turn out to be valid.
    const samples = fc.sample(spoiled, { numRuns: Math.ceil(task.runs / 4), seed: task.seed + round })
    for (const sample of samples) {
      if (report.malformed === task.runs) break
      if (input.safeParse(sample).success) report.valid += 1
      else await expectRefusal(report, () => call({ operation: name, input: sample }), sample)
    }
  }
  return report
}

/** Whole events, of which nothing is as it should be. */
async function fuzzEvents(task: FuzzTask, functionName: string): Promise<FuzzReport> {
  const call = callerOf(task, functionName, 'somebody')
  const report: FuzzReport = { operation: `events of ${functionName}`, malformed: 0, valid: 0, codes: {}, wrong: [] }
  const event = fc.record(
    {
      operation: fc.oneof(fc.constant('nobodyKnowsThis'), fc.jsonValue()),
      input: fc.jsonValue(),
      userInfo: fc.jsonValue(),
    },
    { requiredKeys: [] },
  )
  for (const sample of fc.sample(spoiledFrom(event), { numRuns: task.runs, seed: task.seed })) {
    await expectRefusal(report, () => call(sample), sample, ['invalid_input', 'input_too_large', 'operation_unknown'])
  }
  return report
}

async function expectRefusal(
  report: FuzzReport,
  call: () => Promise<unknown>,
  sample: unknown,
  expected: ErrorCode[] = ['invalid_input', 'input_too_large'],
): Promise<void> {
  report.malformed += 1
  let answer: unknown
  try {
    answer = await call()
  } catch (error) {
    answer = `thrown: ${error}`
  }
  const { ok, error } = (answer ?? {}) as { ok?: boolean; error?: { code: ErrorCode; message: string } }
  if (error?.code) report.codes[error.code] = (report.codes[error.code] ?? 0) + 1
  const isListed = ok === false && error !== undefined && errorCodes.includes(error.code)
  if (isListed && expected.includes(error.code) && error.message === errorMessages[error.code]) return
  if (report.wrong.length < mostReported) report.wrong.push(`${show(answer)} for ${show(sample)}`)
}

function show(value: unknown): string {
  try {
    return (
      JSON.stringify(value, (_, each) => (typeof each === 'bigint' ? `${each}n` : each))?.slice(0, 400) ?? 'undefined'
    )
  } catch (error) {
    return String(error)
  }
}

async function contractOf(name: OperationName): Promise<Operation> {
  const contract = await import(`../../contract/${nounOf(name)}/${kebab(name)}.ts`)
  return contract[name]
}

function callerOf({ functionsDir }: FuzzTask, functionName: string, openid: string) {
  const { main } = load(`${functionsDir}/${functionName}/index.js`) as { main: Main }
  const context = { request_id: 'fuzz', environment: JSON.stringify({ WX_OPENID: openid, TRIGGER_SRC: 'wx_client' }) }
  return (event: unknown) => main(event, context)
}

async function runTask(task: FuzzTask): Promise<FuzzReport[]> {
  Object.assign(process.env, task.env)
  const reports: FuzzReport[] = []
  for (const index of task.operations.keys()) reports.push(await fuzzOperation(task, index))
  for (const name of new Set(task.operations.map((each) => functionOf[each.name]))) {
    reports.push(await fuzzEvents(task, name))
  }
  return reports
}

// A line per call would be most of the work.
console.log = () => {}
process.on('message', (task: FuzzTask) => {
  void runTask(task).then((reports) => process.send?.({ reports }))
})
// Whoever started it is gone.
process.on('disconnect', () => process.exit())
