import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { useTouch } from '@/capture/use-touch'
import { AgentHeader } from '@/components/agent-header'
import { FacetReader } from '@/components/facet-reader'
import { HalfSheet } from '@/components/half-sheet'
import { Icon } from '@/components/icon'
import { PageFrame } from '@/components/page-frame'
import { FailedState, LoadingState } from '@/components/page-state'
import { PrimaryButton } from '@/components/primary-button'
import { useGetAgentCard } from '@/operations/use-get-agent-card'
import { useGetMyStanding } from '@/operations/use-get-my-standing'
import { openPage, pageParams } from '@/platform/navigation'
import styles from './index.module.scss'

/** The whole agent, face by face. Reading a face counts as meeting it, when the person has agreed to this agent. */
export default function AgentCardPage() {
  // Opened from a page as `a`, from a card in a chat as `agentId`, perhaps at one face.
  const [{ agentId: fromCard = '', a: agentId = fromCard, l, p: parentLinkId, facet }] = useState(pageParams)
  const card = useGetAgentCard({ agentId })
  const standing = useGetMyStanding({})
  const [openKey, setOpenKey] = useState<string | null>(facet ?? null)
  const advisors = standing.state === 'ready' ? standing.data.advisors : []
  const known = advisors.find(({ agent, consent }) => agent.agentId === agentId && consent === 'granted')
  // A card sent alone carries no link; what is read there belongs to the latest thing the two had together.
  const shareLinkId = l ?? known?.activities[0]?.shareLinkId
  const touch = useTouch(
    shareLinkId && known
      ? { link: { shareLinkId, parentLinkId, agentId }, permission: 'granted', isAside: true }
      : null,
  )

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
          <PrimaryButton
            onClick={() =>
              openPage('subpackages/customer/pages/book-talk/index', { a: agentId, l: shareLinkId, p: parentLinkId })
            }
          >
            预约聊聊
          </PrimaryButton>
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
