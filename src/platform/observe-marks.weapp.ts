import Taro from '@tarojs/taro'

/** Tells which elements of a class come into sight or leave it, by their id. Answers how to stop. */
export function observeMarks(className: string, onChange: (id: string, isInSight: boolean) => void): () => void {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => {}
  let observer: Taro.IntersectionObserver | undefined
  let isStopped = false
  // WeChat observes only what the page already holds; what React has drawn reaches it a moment later.
  Taro.nextTick(() => {
    if (isStopped) return
    observer = Taro.createIntersectionObserver(page as Parameters<typeof Taro.createIntersectionObserver>[0], {
      observeAll: true,
      thresholds: [0],
    })
    observer.relativeToViewport().observe(`.${className}`, (result) => {
      const { id, intersectionRatio } = result as unknown as { id: string; intersectionRatio: number }
      onChange(id, intersectionRatio > 0)
    })
  })
  return () => {
    isStopped = true
    observer?.disconnect()
  }
}
