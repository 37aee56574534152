import type { OperationInput, OperationName, OperationOutput } from '@contract/operations'
import { useCallback, useState } from 'react'
import { callOperation } from './call-operation'

export interface WriteOperation<N extends OperationName> {
  /** Rejects with an OperationError. */
  run: (input: OperationInput<N>) => Promise<OperationOutput<N>>
  isBusy: boolean
}

/** One operation that changes something, and whether it is under way. */
export function useWriteOperation<N extends OperationName>(name: N): WriteOperation<N> {
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(
    async (input: OperationInput<N>) => {
      setBusy(true)
      try {
        return await callOperation(name, input)
      } finally {
        setBusy(false)
      }
    },
    [name],
  )
  return { run, isBusy }
}
