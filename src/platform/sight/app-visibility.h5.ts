export const isAppVisible = () => document.visibilityState === 'visible'

/** A browser's tab is hidden, shown or closed without the page's router knowing. */
export function onAppVisible(listener: (isVisible: boolean) => void): () => void {
  const change = () => listener(document.visibilityState === 'visible')
  const gone = () => listener(false)
  document.addEventListener('visibilitychange', change)
  window.addEventListener('pagehide', gone)
  return () => {
    document.removeEventListener('visibilitychange', change)
    window.removeEventListener('pagehide', gone)
  }
}

const signs = ['pointerdown', 'wheel', 'scroll', 'keydown'] as const

/** A browser's person may scroll with a wheel or type, and never touch. */
export function onPersonActive(listener: () => void): () => void {
  for (const sign of signs) window.addEventListener(sign, listener, { capture: true, passive: true })
  return () => {
    for (const sign of signs) window.removeEventListener(sign, listener, { capture: true })
  }
}
