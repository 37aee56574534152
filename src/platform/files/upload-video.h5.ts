import { uploadBlob } from '../network/network'
import { chooseFile } from './choose-file'

export interface UploadedVideo {
  fileId: string
  seconds: number
}

const largest = 50_000_000

/** Lets the person choose a video and stores it. Resolves to null when they chose none; rejects when it is too large or storing failed. */
export async function chooseVideo(): Promise<UploadedVideo | null> {
  const file = await chooseFile('video/*')
  if (!file) return null
  if (file.size > largest) throw new Error('video_too_large')
  const seconds = await secondsOf(file)
  return { fileId: await uploadBlob(file), seconds }
}

function secondsOf(file: File): Promise<number> {
  return new Promise((resolve, reject) => {
    const video = document.createElement('video')
    const href = URL.createObjectURL(file)
    const end = () => URL.revokeObjectURL(href)
    video.onloadedmetadata = () => {
      end()
      resolve(Math.min(3600, Math.max(1, Math.round(video.duration))))
    }
    video.onerror = () => {
      end()
      reject(new Error('video_unreadable'))
    }
    video.preload = 'metadata'
    video.src = href
  })
}
