/** WeChat tells a page itself when the app is hidden or shown. */
export function onAppVisible(_listener: (isVisible: boolean) => void): () => void {
  return () => {}
}
