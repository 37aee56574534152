export const addressWords = '复制页面路径'

/** A mini program has no address of its own: its page path is what an official account's article or menu takes. */
export function landingUrl(path: string): string {
  return path
}
