import Taro from '@tarojs/taro'

/** Text kept on this phone for this WeChat user. Resolves to null when nothing was written. */
export async function readText(key: string): Promise<string | null> {
  try {
    const { data } = await Taro.getStorage<string>({ key })
    return typeof data === 'string' ? data : null
  } catch {
    return null
  }
}

/** Rejects when the phone's storage is full. */
export async function writeText(key: string, text: string): Promise<void> {
  await Taro.setStorage({ key, data: text })
}

export async function removeText(key: string): Promise<void> {
  try {
    await Taro.removeStorage({ key })
  } catch {
    // Absent already.
  }
}
