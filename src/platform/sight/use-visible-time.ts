import { useDidHide, useDidShow } from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { isAppVisible, onAppVisible } from './app-visibility'

/** Answers the milliseconds a component has been in sight: neither under another page nor in a hidden app. */
export function useVisibleTime(): () => number {
  const { current: time } = useRef({ seen: 0, since: null as number | null, isInFront: true })

  function follow(isVisible: boolean) {
    if (time.since !== null) time.seen += Date.now() - time.since
    time.since = isVisible && time.isInFront ? Date.now() : null
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: counts from the component's first moment
  useEffect(() => {
    follow(isAppVisible())
    return onAppVisible(follow)
  }, [])
  useDidShow(() => {
    time.isInFront = true
    follow(isAppVisible())
  })
  useDidHide(() => {
    time.isInFront = false
    follow(false)
  })
  return () => time.seen + (time.since === null ? 0 : Date.now() - time.since)
}
