import { useState } from 'react'
import { originOf } from '@/capture/envelope-to-send'
import { permissionOf, useConsent } from '@/capture/use-consent'
import { useTouch } from '@/capture/use-touch'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { AgentCardView } from '../../agent-card/agent-card-view'

/**
 * The whole agent, face by face. Reading a face counts as meeting it, when the person has agreed to this agent; whoever
 * was sent the card alone is asked here.
 */
export default function AgentCardPage() {
  const [{ agentId = '', shareLinkId, parentLinkId, facet }] = useState(() => pageParams('agentCard'))
  const card = useOperation('getAgentCard', { agentId })
  const shown = card.state === 'ready' ? card.data : null
  const link = { shareLinkId, parentLinkId, agentId }
  const touch = useTouch(shown && { link, permission: permissionOf(shown), isAside: true })
  const consent = useConsent({ shown, origin: originOf(link), touch })
  return (
    <ReadFrame of={card} page="ground">
      {({ data }) => <AgentCardView card={data} link={link} touch={touch} consent={consent} openAt={facet} />}
    </ReadFrame>
  )
}
