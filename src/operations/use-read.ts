import { useCallback, useEffect, useRef, useState } from 'react'
import { asOperationError } from './call-operation'
import type { ReadState } from './read-state'

/**
 * Reads what takes more than one operation. `load` rejects with an OperationError and must change exactly when the question
 * changes (useCallback); `null` waits. The answer to an earlier question is dropped.
 */
export function useRead<Ready extends object>(load: (() => Promise<Ready>) | null): ReadState<Ready> {
  const [found, setFound] = useState<ReadState<Ready>>({ state: 'loading' })
  const asked = useRef(0)
  const read = useCallback(async () => {
    asked.current += 1
    const mine = asked.current
    setFound({ state: 'loading' })
    if (!load) return
    const answer = await load().then(
      (ready): ReadState<Ready> => ({ ...ready, state: 'ready' }),
      (reason): ReadState<Ready> => ({ state: 'failed', error: asOperationError(reason), retry: () => void read() }),
    )
    if (mine === asked.current) setFound(answer)
  }, [load])
  useEffect(() => {
    void read()
    return () => {
      asked.current += 1
    }
  }, [read])
  return found
}
