import { contracts } from '@contract/contracts'
import type { FunctionName, OperationName } from '@contract/operations'

export function sayOperation(name: FunctionName, operation: string | undefined): string {
  if (name === 'timer') return '定时任务跑了一遍'
  return contracts[operation as OperationName]?.says ?? `调用了 ${name}`
}
