import type { InputOf } from '@contract/operation'
import { reviseMyTag as operation } from '@contract/person/revise-my-tag'
import { relationshipId, type TagDecision } from '@domain/people/relationship/relationship'
import type { TagKey } from '@domain/words/tags/tag'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findAgent } from '../../_store/agent/agents'
import { foldedNow } from '../../_store/folding/fold-pair-anew'
import { decide } from '../../_store/relationship/tag-decisions'
import { requireDecentText } from '../../_wechat/check-text'

export const reviseMyTag = answer(operation, async ({ input, personId, openid, now }) => {
  const { agentId } = input
  const tag = input.tag as TagKey
  await findAgent(agentId)
  const known = await database.relationships.find(relationshipId(agentId, personId))
  if (!known) return refuse('agent_unknown')
  const relationship = await foldedNow(known)
  const standing = relationship.tagDecisions[tag]
  if (!relationship.tags[tag] && !standing) refuse('tag_unknown')
  await requireDecentText(openid, [input.text])

  // What the agent withdrew is not the customer's to bring back.
  if (input.revision === 'restore' && standing?.by === 'agent') return { isHidden: false }
  const decision = await decide(relationship, tag, toDecision(input, now))
  return { isHidden: decision?.decision === 'hidden' }
})

const decisions = { hide: 'hidden', delete: 'withdrawn', correct: 'corrected' } as const

function toDecision({ revision, text }: InputOf<typeof operation>, at: number): TagDecision | null {
  if (revision === 'restore') return null
  return { decision: decisions[revision], by: 'customer', at, ...(text !== undefined && { text }) }
}
