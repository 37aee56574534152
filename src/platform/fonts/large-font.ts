import { useEffect, useState } from 'react'
import { readText, writeText } from '../storage/storage'
import { systemFontSize } from './font-size'

let isLarge = systemFontSize() >= 20
let isRead = false
const listeners = new Set<(on: boolean) => void>()

function spread(on: boolean) {
  isLarge = on
  for (const listener of listeners) listener(on)
}

/** The person's own choice, else what WeChat's font setting says. */
export function useLargeFont(): boolean {
  const [on, setOn] = useState(isLarge)
  useEffect(() => {
    listeners.add(setOn)
    setOn(isLarge)
    if (!isRead) {
      isRead = true
      void readText('large-font').then((kept) => kept && spread(kept === 'yes'))
    }
    return () => {
      listeners.delete(setOn)
    }
  }, [])
  return on
}

export function chooseLargeFont(on: boolean): void {
  isRead = true
  spread(on)
  void writeText('large-font', on ? 'yes' : 'no').catch(() => {})
}
