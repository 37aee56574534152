import { useState } from 'react'
import { say } from '@/platform/dialogs/notify'

/** A picture or a video that is chosen and stored before it is used. One at a time; what does not arrive is said. */
export function useUpload() {
  const [isBusy, setBusy] = useState(false)
  async function upload<Stored>(choose: () => Promise<Stored | null>, onStored: (stored: Stored) => void) {
    if (isBusy) return
    setBusy(true)
    try {
      const stored = await choose()
      if (stored) onStored(stored)
    } catch (reason) {
      const isTooLarge = reason instanceof Error && reason.message === 'video_too_large'
      say(isTooLarge ? '视频太大了，选一段 50 MB 以内的' : '没有传上去，再试一次')
    } finally {
      setBusy(false)
    }
  }
  return { upload, isBusy }
}
