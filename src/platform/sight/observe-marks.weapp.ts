import Taro from '@tarojs/taro'

/** Tells which elements of a class come into sight or leave it, by their id. Answers how to stop. */
export function observeMarks(className: string, onChange: (id: string, isInSight: boolean) => void): () => void {
  const page = Taro.getCurrentInstance().page
  if (!page) return () => {}
  let isStopped = false
  const observer = Taro.createIntersectionObserver(page as Parameters<typeof Taro.createIntersectionObserver>[0], {
    observeAll: true,
    thresholds: [0],
  })
  // WeChat observes only what the page already holds, so Taro begins a moment later, perhaps after the end.
  observer.relativeToViewport().observe(`.${className}`, (result) => {
    if (isStopped) return observer.disconnect()
    const { id, intersectionRatio } = result as unknown as { id: string; intersectionRatio: number }
    onChange(id, intersectionRatio > 0)
  })
  return () => {
    isStopped = true
    observer.disconnect()
  }
}
