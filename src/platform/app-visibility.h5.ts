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
