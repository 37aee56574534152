import type { AgentCard } from '@contract/shapes/agent'
import type { FacetKey } from '@domain/people/agent-profile/agent-profile'
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { AgentHeader } from '@/components/agent/agent-header'
import { FacetReader } from '@/components/agent/facet-reader'
import { PrimaryButton } from '@/components/controls/primary-button'
import { QuietButton } from '@/components/controls/quiet-button'
import { TagChip } from '@/components/controls/tag-chip'
import { HalfSheet } from '@/components/frame/half-sheet'
import { ReadFrame } from '@/components/frame/read-frame'
import type { FailedRead } from '@/operations/read-state'
import { useOperation } from '@/operations/use-operation'
import styles from './agent-sheet.module.scss'

/** The agent's card over the page: faces as chips, each opens in the same sheet and says how long it was looked at. */
export function AgentSheet(props: {
  agent: AgentCard
  onClose: () => void
  onFacet: (facet: string, seconds: number) => void
  onBook: () => void
  onKnown: () => void
  onAdvisors: () => void
}) {
  const { agent } = props
  const card = useOperation('getAgentCard', { agentId: agent.agentId })
  const [chosen, setChosen] = useState<FacetKey | null>(null)
  const label = agent.facets.find(({ key }) => key === chosen)?.label
  return (
    <HalfSheet
      title={label ? `${agent.name} · ${label}` : '顾问名片'}
      onClose={props.onClose}
      bottom={
        <View className={styles.actions}>
          <View className={styles.second}>
            {chosen ? (
              <QuietButton onClick={() => setChosen(null)}>看别的</QuietButton>
            ) : (
              <QuietButton onClick={props.onAdvisors}>我与顾问</QuietButton>
            )}
          </View>
          <View className={styles.first}>
            <PrimaryButton onClick={props.onBook}>预约聊聊</PrimaryButton>
          </View>
        </View>
      }
    >
      {chosen === null && (
        <View>
          <AgentHeader agent={agent} />
          {agent.facets.length > 0 && (
            <View className={styles.facets}>
              {agent.facets.map(({ key, label: words }) => (
                <TagChip key={key} onClick={() => setChosen(key)}>
                  {words}
                </TagChip>
              ))}
            </View>
          )}
          <View className={styles.known} aria-role="button" onClick={props.onKnown}>
            <Text>看看 TA 了解我什么</Text>
          </View>
        </View>
      )}
      {chosen !== null && (
        <ReadFrame of={card} failed={sayFailure}>
          {({ data }) => {
            const facet = data.facets.find(({ key }) => key === chosen)
            return (
              facet && (
                <FacetReader
                  key={chosen}
                  text={facet.text}
                  pictures={facet.pictures}
                  onRead={(seconds) => props.onFacet(chosen, seconds)}
                />
              )
            )
          }}
        </ReadFrame>
      )}
    </HalfSheet>
  )
}

const sayFailure = ({ error, retry }: FailedRead) => (
  <View className={styles.failed}>
    <Text>{error.message}</Text>
    <QuietButton isText onClick={retry}>
      再试一次
    </QuietButton>
  </View>
)
