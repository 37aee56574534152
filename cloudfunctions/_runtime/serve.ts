import { type ErrorCode, errorMessages } from '@contract/errors'
import type { Answer as AnswerTo } from '@contract/operation'
import { envelopeLimits } from '@domain/log/envelope/envelope'
import * as z from 'zod'
import type { Call, Handler } from './answer'
import { type Invocation, readInvocation } from './caller'
import { type Counters, counting } from './counters'
import { healthOperation, isHealthCheck, readHealth } from './health'
import { describeDefect, type LogLine, writeLog } from './log'
import { personIdOf } from './person-id'
import { Refusal, refuse } from './refuse'

type Answer = AnswerTo<unknown>

/** WeChat itself adds `userInfo` and `tcbContext` to an event. They are ignored: identity comes from the context. */
const request = z.strictObject({
  operation: z.string().max(40),
  input: z.unknown(),
  userInfo: z.unknown().optional(),
  tcbContext: z.unknown().optional(),
})

/** Builds a function's `main`: finds the handler, parses both ends by its contract, turns refusals into answers. */
export function serve(functionName: string, handlers: readonly Handler[]) {
  const byName = new Map<string, Handler>(handlers.map((handler) => [handler.operation.name, handler]))

  return async function main(event: unknown, context: unknown): Promise<Answer> {
    const startedAt = Date.now()
    const invocation = readInvocation(context)
    const { requestId } = invocation
    const line: LogLine = { requestId, function: functionName, operation: 'unknown', outcome: 'ok', ms: 0 }
    const counters: Counters = {}
    try {
      if (isHealthCheck(event)) {
        line.operation = healthOperation
        return { ok: true, data: await readHealth(functionName), requestId }
      }
      const { handler, input } = findHandler(byName, event)
      line.operation = handler.operation.name
      const data = await counting(counters, () => run(handler, input, invocation, startedAt))
      return { ok: true, data, requestId }
    } catch (error) {
      const code: ErrorCode = error instanceof Refusal ? error.code : 'internal'
      line.outcome = code
      if (code === 'internal') line.defect = describeDefect(error)
      return { ok: false, error: { code, message: errorMessages[code] }, requestId }
    } finally {
      line.ms = Date.now() - startedAt
      writeLog({ ...line, ...counters })
    }
  }
}

function findHandler(byName: Map<string, Handler>, event: unknown): { handler: Handler; input: unknown } {
  if (sizeOf(event) > envelopeLimits.bytes) refuse('input_too_large')
  const parsed = request.safeParse(event)
  if (!parsed.success) return refuse('invalid_input')
  const handler = byName.get(parsed.data.operation) ?? refuse('operation_unknown')
  return { handler, input: parsed.data.input }
}

/** Endless for what is nested too deeply to be written at all. */
function sizeOf(event: unknown): number {
  try {
    return Buffer.byteLength(JSON.stringify(event) ?? '')
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

async function run(handler: Handler, rawInput: unknown, invocation: Invocation, now: number): Promise<unknown> {
  const { openid } = invocation
  if (openid === null && handler.needsIdentity) refuse('identity_missing')
  const input = handler.operation.input.safeParse(rawInput)
  if (!input.success) refuse(isOverCount(rawInput) ? 'input_too_large' : 'invalid_input')
  const personId = openid === null ? null : personIdOf(openid)
  const output = await handler.run({ input: input.data, personId, openid, now } as Call<never>)
  // Unknown fields are stripped here, so a document handed on by mistake leaks nothing.
  return handler.operation.output.parse(output)
}

/** Too many interactions is an answer of its own: the phone must split, not throw away. */
function isOverCount(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('interactions' in input)) return false
  return Array.isArray(input.interactions) && input.interactions.length > envelopeLimits.interactions
}
