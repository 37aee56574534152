import { type ErrorCode, errorMessages } from '@contract/errors'
import { functionOf, type OperationInput, type OperationName, type OperationOutput } from '@contract/operations'
import { contractOf } from './contract-of'

/** A refusal from the closed list, as a function answers it. */
export const refuse = (code: ErrorCode) => ({ refuse: code })
/** No answer ever: the page stays in its loading state. */
export const silence = { silence: true } as const
/** The network is away. */
export const offline = { offline: true } as const

type Reply<N extends OperationName> = OperationOutput<N> | ReturnType<typeof refuse> | typeof silence | typeof offline
/** What the functions answer in one test; an operation that is not listed is refused as unknown. */
export type Answers = { [N in OperationName]?: Reply<N> | ((input: OperationInput<N>) => Reply<N> | Promise<Reply<N>>) }

export interface Call {
  operation: OperationName
  input: unknown
}

interface CallFunction {
  name: string
  data: { operation: OperationName; input: unknown }
}

/**
 * Answers `wx.cloud.callFunction` as the real functions would in shape: what a page sends and what a test answers are
 * both held to the contract, so neither can drift from it unnoticed.
 */
export function answerCalls(answers: Answers, calls: Call[], defects: string[]) {
  return async ({ name, data }: CallFunction): Promise<{ result: unknown }> => {
    const { operation, input } = data
    if (functionOf[operation] !== name) defects.push(`${operation} was sent to the function ${name}`)
    const contract = contractOf(operation)
    const parsed = contract.input.safeParse(input)
    if (!parsed.success) defects.push(`${operation} was sent a malformed input: ${parsed.error.message}`)
    calls.push({ operation, input })
    const answer = answers[operation] as Reply<OperationName> | ((input: unknown) => Reply<OperationName>) | undefined
    const reply = typeof answer === 'function' ? await answer(input) : answer
    const requestId = `test-${calls.length}`
    if (reply === undefined) {
      return {
        result: {
          ok: false,
          error: { code: 'operation_unknown', message: errorMessages.operation_unknown },
          requestId,
        },
      }
    }
    if ('silence' in reply) return new Promise(() => {})
    if ('offline' in reply) throw { errMsg: 'cloud.callFunction:fail Error: errCode: -404006 | network' }
    if ('refuse' in reply) {
      const { refuse: code } = reply as { refuse: ErrorCode }
      return { result: { ok: false, error: { code, message: errorMessages[code] }, requestId } }
    }
    const output = contract.output.safeParse(reply)
    if (!output.success) defects.push(`the test answers ${operation} against the contract: ${output.error.message}`)
    return { result: { ok: true, data: reply, requestId } }
  }
}
