import { useDidHide, useDidShow } from '@tarojs/taro'
import { useLayoutEffect, useRef, useState } from 'react'
import { isAppVisible, onAppVisible, onPersonActive } from '@/platform/sight/app-visibility'
import { beginTouch, endTouch } from './capture'
import type { Permission, Touch } from './track'

/**
 * A page's touch, alive as long as the page: counts its visible time and ends whichever way the page is left. Waits
 * while `setting` is null, which is until the link's agent and consent are known. `isAside`: a page about something else
 * than the link's activity, whose time is not time spent reading that.
 */
export function useTouch(
  setting: {
    link: Touch['link']
    permission: Permission
    sections?: Readonly<Record<string, number>>
    isAside?: boolean
  } | null,
): Touch | null {
  const [touch, setTouch] = useState<Touch | null>(null)
  const isInFront = useRef(true)
  const touched = setting?.link.shareLinkId ?? setting?.link.agentId
  const isAside = setting?.isAside ?? false

  // Before anything can be tapped: a face that is closed at once was in sight too.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a touch is of one link; later renders must not restart it
  useLayoutEffect(() => {
    if (!setting) return
    const begun = beginTouch({ ...setting, sections: setting.sections ?? {} })
    // The page may have been covered, and the app hidden, before the link was known; an app that comes back shows only
    // the page in front.
    const follow = (isVisible: boolean) => (isVisible && isInFront.current && !isAside ? begun.show() : begun.leave())
    follow(isAppVisible())
    setTouch(begun)
    const timer = setInterval(begun.tick, 1_000)
    const stop = onAppVisible(follow)
    const stopActive = onPersonActive(begun.touched)
    return () => {
      clearInterval(timer)
      stop()
      stopActive()
      endTouch(begun)
      setTouch(null)
    }
  }, [touched])

  useDidShow(() => {
    isInFront.current = true
    if (!isAside) touch?.show()
  })
  useDidHide(() => {
    isInFront.current = false
    touch?.leave()
  })
  return touch
}
