import Taro from '@tarojs/taro'
import { say } from '../dialogs/notify'

/**
 * Asks, before a private interface, whether the person agrees to the privacy guide; WeChat shows its own sheet the first
 * time and remembers. Base libraries before 2.32.3 know no guide and ask nothing.
 */
export function agreeToPrivacyGuide(): Promise<boolean> {
  const ask = (Taro as Partial<typeof Taro>).requirePrivacyAuthorize
  if (typeof ask !== 'function') return Promise.resolve(true)
  return new Promise((resolve) => {
    ask({
      success: () => resolve(true),
      fail: () => {
        say('同意《用户隐私保护指引》后才能用')
        resolve(false)
      },
    })
  })
}
