import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { ConsentBar } from '@/components/consent/consent-bar'
import { openPage } from '@/platform/navigation/navigation'
import { ActionBar } from './action-bar'
import type { PrimaryAction } from './primary-action'
import type { Landing } from './use-landing'

/** The one question while it is open, and what can be done here: each after the person agreed. */
export function LandingBottom(props: {
  landing: Landing
  opened: OperationOutput<'openShareLink'>
  primary: PrimaryAction
  onOpen: (sheet: 'register' | 'consult') => void
}) {
  const { opened, primary } = props
  const { link, touch, consent, makeCard } = props.landing
  const [favourite, setFavourite] = useState<boolean | null>(null)
  const isFavourite = favourite ?? opened.mine.isFavourite

  function begin() {
    if (primary.step === 'questions') openPage('survey', { agentId: opened.agent.agentId, ...link })
    else props.onOpen(primary.step)
  }
  function toggleFavourite() {
    consent.withConsent('收藏', () => {
      touch?.trackFavourite(!isFavourite)
      setFavourite(!isFavourite)
    })
  }
  return (
    <View>
      {consent.permission === 'undecided' && (
        <ConsentBar
          sentence={opened.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onBrowse={consent.browse}
        />
      )}
      <ActionBar
        primary={{ words: primary.words, onClick: () => consent.withConsent(primary.wish, begin) }}
        isFavourite={isFavourite}
        onFavourite={opened.isOwner ? null : toggleFavourite}
        makeCard={makeCard}
      />
    </View>
  )
}
