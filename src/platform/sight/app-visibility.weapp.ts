/** Hiding the app hides its page as well, and of that the page is told. */
export const isAppVisible = () => true

/** WeChat tells a page itself when the app is hidden or shown. */
export function onAppVisible(_listener: (isVisible: boolean) => void): () => void {
  return () => {}
}

/** WeChat tells of touches only through the page's own views. */
export function onPersonActive(_listener: () => void): () => void {
  return () => {}
}
