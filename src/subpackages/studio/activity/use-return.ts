import { useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs whenever the page comes back into sight, not when it first appears. */
export function useReturn(onReturn: () => void): void {
  const wasShown = useRef(false)
  useDidShow(() => {
    if (wasShown.current) onReturn()
    wasShown.current = true
  })
}
