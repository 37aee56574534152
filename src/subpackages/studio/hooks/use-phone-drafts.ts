import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { listPhoneDrafts, type PhoneDraft } from '../draft/phone-drafts'

/** Unfinished drafts on this phone, read again whenever the page comes into sight. */
export function usePhoneDrafts(): PhoneDraft[] {
  const [drafts, setDrafts] = useState<PhoneDraft[]>([])
  useDidShow(() => {
    void listPhoneDrafts().then(setDrafts)
  })
  return drafts
}
