import { joinExport } from '@domain/people/person/join-export'
import { useCallback, useState } from 'react'
import { callOperation } from '@/operations/call-operation'

/** Asks for one part after the other and puts them together. Rejects with an OperationError. */
export function useMyExport() {
  const [isBusy, setBusy] = useState(false)
  const run = useCallback(async (): Promise<{ fileName: string; json: string }> => {
    setBusy(true)
    try {
      let part = await callOperation('exportMyData', {})
      const parts = [part.json]
      while (part.next !== undefined) {
        part = await callOperation('exportMyData', { cursor: part.next })
        parts.push(part.json)
      }
      return { fileName: part.fileName, json: joinExport(parts) }
    } finally {
      setBusy(false)
    }
  }, [])
  return { run, isBusy }
}
