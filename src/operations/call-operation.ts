import { type ErrorCode, errorMessages } from '@contract/errors'
import { functionOf, type OperationInput, type OperationName, type OperationOutput } from '@contract/operations'
import { callFunction } from '@/platform/network/network'

/** A refusal by the function, or `offline` when no answer came. `message` is for people. */
export class OperationError extends Error {
  constructor(
    readonly code: ErrorCode | 'offline',
    message: string,
  ) {
    super(message)
    this.name = 'OperationError'
  }
}

/** Calls one operation; rejects with an OperationError only. */
export async function callOperation<N extends OperationName>(
  name: N,
  input: OperationInput<N>,
): Promise<OperationOutput<N>> {
  const answer = await callFunction(functionOf[name], { operation: name, input }).catch(() => null)
  if (!answer) throw new OperationError('offline', '网络连不上，请检查后再试')
  if (answer.ok) return answer.data as OperationOutput<N>
  const { code, message } = answer.error
  throw new OperationError(code, message || errorMessages[code] || errorMessages.internal)
}

export function asOperationError(reason: unknown): OperationError {
  return reason instanceof OperationError ? reason : new OperationError('internal', errorMessages.internal)
}
