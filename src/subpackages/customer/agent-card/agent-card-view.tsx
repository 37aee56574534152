import type { OperationOutput } from '@contract/operations'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { TouchedLink } from '@/capture/envelope-to-send'
import type { Touch } from '@/capture/track'
import type { useConsent } from '@/capture/use-consent'
import { AgentHeader } from '@/components/agent/agent-header'
import { FacetReader } from '@/components/agent/facet-reader'
import { ConsentBar } from '@/components/consent/consent-bar'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { PageFrame } from '@/components/frame/page-frame'
import { Icon } from '@/components/pictures/icon'
import { openPage } from '@/platform/navigation/navigation'
import styles from './agent-card-view.module.scss'

interface Props {
  card: OperationOutput<'getAgentCard'>
  link: TouchedLink
  touch: Touch | null
  consent: ReturnType<typeof useConsent>
  /** The face to begin with. */
  openAt: string | undefined
}

/** The faces of an agent as lines; one that is tapped opens in a sheet and says how long it was in sight. */
export function AgentCardView(props: Props) {
  const { touch } = props
  const { agent, facets, isOwner } = props.card
  const [openKey, setOpenKey] = useState<string | null>(props.openAt ?? null)
  const label = (key: string) => agent.facets.find((facet) => facet.key === key)?.label ?? ''
  const opened = facets.find(({ key }) => key === openKey)
  return (
    <PageFrame onTouch={touch?.touched} bottom={isOwner ? undefined : <Bottom {...props} />}>
      <View>
        <View className={styles.head}>
          <AgentHeader agent={agent} />
        </View>
        {facets.map(({ key, text }) => (
          <View
            key={key}
            className={styles.facet}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => setOpenKey(key)}
          >
            <View className={styles.line}>
              <Text className={styles.label}>{label(key)}</Text>
              <Icon name="chevron" size={16} />
            </View>
            <Text className={styles.begin}>{text}</Text>
          </View>
        ))}
        {facets.length === 0 && <View className={styles.none}>{agent.name} 还没有写下自己的故事。</View>}
      </View>
      {opened && (
        <HalfSheet title={label(opened.key)} onClose={() => setOpenKey(null)}>
          <FacetReader
            key={opened.key}
            text={opened.text}
            pictures={opened.pictures}
            onRead={(seconds) => touch?.trackFacet(opened.key, seconds)}
          />
        </HalfSheet>
      )}
    </PageFrame>
  )
}

function Bottom({ card, link, consent }: Props) {
  return (
    <View>
      {consent.permission === 'undecided' && (
        <ConsentBar
          sentence={card.consentText.sentence}
          isBusy={consent.isBusy}
          onAgree={consent.agree}
          onBrowse={consent.browse}
        />
      )}
      <PrimaryButton onClick={() => openPage('bookTalk', link)}>预约聊聊</PrimaryButton>
    </View>
  )
}
