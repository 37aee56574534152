export const addressWords = '复制链接'

/** The address of a landing path that can be pasted anywhere. */
export function landingUrl(path: string): string {
  return `${new URL('.', document.baseURI).href}#/${path}`
}
