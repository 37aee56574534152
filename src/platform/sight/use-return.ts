import { useDidHide, useDidShow } from '@tarojs/taro'
import { useRef } from 'react'

/** Runs whenever the page comes back into sight, not when it first appears. */
export function useReturn(onReturn: () => void): void {
  const isBack = useRef(false)
  useDidHide(() => {
    isBack.current = true
  })
  useDidShow(() => {
    if (isBack.current) onReturn()
    isBack.current = false
  })
}
