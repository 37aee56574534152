import type { Facet } from '@domain/agent-profile/agent-profile'
import { useCallback, useEffect, useState } from 'react'
import { readText, removeText, writeText } from '@/platform/storage/storage'
import { emptyProfile, facetOf, type ProfileDraft } from './profile-draft'

interface OnboardingDraft {
  profile: ProfileDraft
  facet: Facet
}

const key = 'studio-onboarding'
const blank: OnboardingDraft = { profile: emptyProfile, facet: facetOf(emptyProfile, 'whoIAm') }

/** What somebody has told about themselves so far, kept on the phone until it is saved. Fields wait for `isRead`. */
export function useOnboardingDraft() {
  const [draft, setDraft] = useState(blank)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    void readText(key).then((text) => {
      if (text) setDraft(readDraft(text))
      setRead(true)
    })
  }, [])
  useEffect(() => {
    if (draft !== blank) void writeText(key, JSON.stringify(draft)).catch(() => undefined)
  }, [draft])
  const change = useCallback((changed: Partial<OnboardingDraft>) => setDraft((now) => ({ ...now, ...changed })), [])
  return { ...draft, isRead, change, forget: () => removeText(key) }
}

function readDraft(text: string): OnboardingDraft {
  try {
    return JSON.parse(text) as OnboardingDraft
  } catch {
    return blank
  }
}
