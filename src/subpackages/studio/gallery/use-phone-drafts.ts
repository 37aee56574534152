import { useDidShow } from '@tarojs/taro'
import { useCallback, useState } from 'react'
import { dropPhoneDraft, listPhoneDrafts, type PhoneDraft } from '../shared/drafts/phone-drafts'

/** Unfinished drafts on this phone, read again whenever the page comes into sight. */
export function usePhoneDrafts(): { drafts: PhoneDraft[]; drop: (activityId: string) => Promise<void> } {
  const [drafts, setDrafts] = useState<PhoneDraft[]>([])
  useDidShow(() => {
    void listPhoneDrafts().then(setDrafts)
  })
  const drop = useCallback(async (activityId: string) => {
    await dropPhoneDraft(activityId)
    setDrafts(await listPhoneDrafts())
  }, [])
  return { drafts, drop }
}
