import type { Facet } from '@domain/people/agent-profile/agent-profile'
import { useCallback, useEffect, useState } from 'react'
import { createKeptDraft } from '@/platform/storage/kept-draft'
import { wholeFrom } from '@/platform/storage/kept-state'
import { textUnder } from '@/platform/storage/text-under'
import { emptyProfile, facetOf, type ProfileDraft } from './profile-draft'

interface OnboardingDraft {
  profile: ProfileDraft
  facet: Facet
}

const blank: OnboardingDraft = { profile: emptyProfile, facet: facetOf(emptyProfile, 'whoIAm') }

const kept = createKeptDraft<OnboardingDraft>(textUnder('studio-onboarding'), {
  fresh: () => blank,
  from: (text) => wholeFrom<OnboardingDraft>(text, ({ profile, facet }) => Boolean(profile && facet)),
})

/** What somebody has told about themselves so far, kept on the phone until it is saved. Fields wait for `isRead`. */
export function useOnboardingDraft() {
  const [draft, setDraft] = useState(blank)
  const [isRead, setRead] = useState(false)
  useEffect(() => {
    void kept.read().then((unsaved) => {
      setDraft(unsaved)
      setRead(true)
    })
  }, [])
  const change = useCallback((changed: Partial<OnboardingDraft>) => {
    setDraft((now) => ({ ...now, ...changed }))
    void kept.change((now) => ({ ...now, ...changed }))
  }, [])
  return { ...draft, isRead, change, forget: () => kept.change(() => blank) }
}
