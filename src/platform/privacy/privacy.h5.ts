/** A browser asks by itself before each of the few things it guards. */
export function agreeToPrivacyGuide(): Promise<boolean> {
  return Promise.resolve(true)
}
