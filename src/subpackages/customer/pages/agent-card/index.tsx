import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { originOf } from '@/capture/envelope-to-send'
import { permissionOf, useConsent } from '@/capture/use-consent'
import { useTouch } from '@/capture/use-touch'
import { AgentHeader } from '@/components/agent/agent-header'
import { FacetReader } from '@/components/agent/facet-reader'
import { ConsentBar } from '@/components/consent/consent-bar'
import { PrimaryButton } from '@/components/controls/primary-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { Icon } from '@/components/pictures/icon'
import { useGetAgentCard } from '@/operations/use-get-agent-card'
import { openPage, pageParams } from '@/platform/navigation/navigation'
import styles from './index.module.scss'

/**
 * The whole agent, face by face. Reading a face counts as meeting it, when the person has agreed to this agent; whoever
 * was sent the card alone is asked here.
 */
export default function AgentCardPage() {
  // Opened from a page as `a`, from a card in a chat as `agentId`, perhaps at one face.
  const [{ agentId: fromCard = '', a: agentId = fromCard, l: shareLinkId, p: parentLinkId, facet }] =
    useState(pageParams)
  const card = useGetAgentCard({ agentId })
  const [openKey, setOpenKey] = useState<string | null>(facet ?? null)
  const shown = card.state === 'ready' ? card.data : null
  const link = { shareLinkId, parentLinkId, agentId }
  const touch = useTouch(shown && { link, permission: permissionOf(shown), isAside: true })
  const consent = useConsent({ shown, origin: originOf(link), touch })

  if (card.state === 'failed') {
    return (
      <PageFrame>
        <FailedState error={card.error} onRetry={card.retry} />
      </PageFrame>
    )
  }
  if (card.state === 'loading') {
    return (
      <PageFrame>
        <LoadingState />
      </PageFrame>
    )
  }
  const { agent, facets, isOwner } = card.data
  const label = (key: string) => agent.facets.find((facet) => facet.key === key)?.label ?? ''
  const opened = facets.find(({ key }) => key === openKey)
  return (
    <PageFrame
      onTouch={touch?.touched}
      bottom={
        isOwner ? undefined : (
          <View>
            {consent.permission === 'undecided' && (
              <ConsentBar
                sentence={card.data.consentText.sentence}
                isBusy={consent.isBusy}
                onAgree={consent.agree}
                onBrowse={consent.browse}
              />
            )}
            <PrimaryButton
              onClick={() =>
                openPage('subpackages/customer/pages/book-talk/index', { a: agentId, l: shareLinkId, p: parentLinkId })
              }
            >
              预约聊聊
            </PrimaryButton>
          </View>
        )
      }
    >
      <View>
        <View className={styles.head}>
          <AgentHeader agent={agent} />
        </View>
        {facets.map((facet) => (
          <View
            key={facet.key}
            className={styles.facet}
            hoverClass={styles.pressed}
            aria-role="button"
            onClick={() => setOpenKey(facet.key)}
          >
            <View className={styles.line}>
              <Text className={styles.label}>{label(facet.key)}</Text>
              <Icon name="chevron" size={16} />
            </View>
            <Text className={styles.begin}>{facet.text}</Text>
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
