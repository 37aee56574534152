import type { OperationInput, OperationName, OperationOutput } from '@contract/operations'
import { useCallback, useEffect, useRef, useState } from 'react'
import { asOperationError, callOperation, type OperationError } from './call-operation'
import type { ReadState } from './read-state'

export type OperationState<N extends OperationName> = ReadState<{
  data: OperationOutput<N>
  reload: () => Promise<void>
}>

type Result<N extends OperationName> =
  | { key: string; data: OperationOutput<N> }
  | { key: string; error: OperationError }
  | null

/**
 * Reads one operation while the component lives. `null` waits. `reload` keeps showing the old data until the new
 * arrives, and keeps it when the new does not; an answer for an input that is no longer asked for is dropped.
 */
export function useOperation<N extends OperationName>(name: N, input: OperationInput<N> | null): OperationState<N> {
  const key = input === null ? '' : JSON.stringify(input)
  const [result, setResult] = useState<Result<N>>(null)
  const wanted = useRef('')

  const load = useCallback(
    async (keepsOld: boolean) => {
      if (!key) return
      if (!keepsOld) setResult(null)
      try {
        const data = await callOperation(name, JSON.parse(key) as OperationInput<N>)
        if (wanted.current === key) setResult({ key, data })
      } catch (reason) {
        const error = asOperationError(reason)
        if (wanted.current === key) setResult((old) => (old && 'data' in old && old.key === key ? old : { key, error }))
      }
    },
    [name, key],
  )

  useEffect(() => {
    wanted.current = key
    void load(false)
    return () => {
      wanted.current = ''
    }
  }, [load, key])

  const retry = useCallback(() => void load(false), [load])
  const reload = useCallback(() => load(true), [load])
  if (!result || result.key !== key) return { state: 'loading' }
  return 'data' in result
    ? { state: 'ready', data: result.data, reload }
    : { state: 'failed', error: result.error, retry }
}
