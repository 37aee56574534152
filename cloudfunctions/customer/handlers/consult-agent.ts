import { consultAgent as operation } from '@contract/consult-agent'
import { findAgent } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { appendEnvelope } from '../../_runtime/append-envelope'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findConsented } from '../../_runtime/relationships'
import { findTouch } from '../../_runtime/touches'
import { requireDecentText } from '../../_runtime/wechat'

export const consultAgent = answer(operation, async ({ input, personId, openid, now }) => {
  const { agentId, messageId, text } = input
  await Promise.all([findAgent(agentId), findConsented(agentId, personId)])
  const touch = await findTouch(input, now)
  await requireDecentText(openid, [text])

  const _id = `${personId}:${messageId}`
  const activityId = touch.activity && { activityId: touch.activity.activityId }
  const message = { _id, agentId, personId, ...activityId, text, at: now }
  const isNew = await database.consultations.add(message)
  const kept = isNew ? message : ((await database.consultations.find(_id)) ?? refuse('busy'))
  if (kept.agentId !== agentId) refuse('invalid_input')
  const outcome = await appendEnvelope({
    agentId,
    personId,
    ...touch,
    source: `consult-${messageId}`,
    sequence: 1,
    interactions: [{ kind: 'consult', at: kept.at }],
    receivedAt: now,
  })
  if (outcome === 'consentMissing') refuse('consent_missing')
  return { sent: true as const }
})
