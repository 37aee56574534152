import { useCallback, useState } from 'react'

export interface Removal {
  words: string
  undo: () => void
}

/** Remembers the last thing removed, so that it can be given back. */
export function useRemoval() {
  const [removal, setRemoval] = useState<Removal>()
  const forget = useCallback(() => setRemoval(undefined), [])
  return { removal, remember: setRemoval, forget }
}
