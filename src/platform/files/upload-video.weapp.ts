import Taro from '@tarojs/taro'
import { newId } from '../ids/random-id'
import { uploadFile } from '../network/network.weapp'
import { agreeToPrivacyGuide } from '../privacy/privacy'
import type { UploadedVideo } from './upload-video'

const largest = 50_000_000

/** Lets the person choose a video and stores it. Resolves to null when they chose none; rejects when it is too large or storing failed. */
export async function chooseVideo(): Promise<UploadedVideo | null> {
  if (!(await agreeToPrivacyGuide())) return null
  const chosen = await Taro.chooseMedia({ count: 1, mediaType: ['video'], maxDuration: 60 }).catch(() => null)
  const file = chosen?.tempFiles[0]
  if (!file) return null
  if (file.size > largest) throw new Error('video_too_large')
  const seconds = Math.min(3600, Math.max(1, Math.round(file.duration)))
  return { fileId: await uploadFile(file.tempFilePath, `videos/${newId(20)}.mp4`), seconds }
}
