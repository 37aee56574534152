import Taro from '@tarojs/taro'
import { agreeToPrivacyGuide } from '../privacy/privacy'

/** Resolves to whether the text is on the clipboard now. The platform itself tells the person. */
export async function copyText(text: string): Promise<boolean> {
  if (!(await agreeToPrivacyGuide())) return false
  try {
    await Taro.setClipboardData({ data: text })
    return true
  } catch {
    return false
  }
}
