import Taro from '@tarojs/taro'
import { newId } from '../ids/random-id'
import { uploadFile } from '../network/network.weapp'
import { agreeToPrivacyGuide } from '../privacy/privacy'

/** Lets the person choose a picture and stores it. Resolves to its file id, or null when they chose none; rejects when storing failed. */
export async function choosePicture(): Promise<string | null> {
  if (!(await agreeToPrivacyGuide())) return null
  const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['image'], sizeType: ['compressed'] }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return null
  const extension = /\.(png|webp|gif)$/i.exec(file.tempFilePath)?.[1] ?? 'jpg'
  return uploadFile(file.tempFilePath, `pictures/${newId(20)}.${extension.toLowerCase()}`)
}
