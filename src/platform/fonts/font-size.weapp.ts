import Taro from '@tarojs/taro'

/** The font size set in WeChat: 16 is its standard. */
export function systemFontSize(): number {
  try {
    const info = Taro.getAppBaseInfo() as { fontSizeSetting?: number }
    return info.fontSizeSetting ?? 16
  } catch {
    return 16
  }
}
