import { consultAgent as operation } from '@contract/consultation/consult-agent'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import type { Consultation } from '../../_runtime/documents'
import { refuse } from '../../_runtime/refuse'
import { requireDecentText } from '../../_runtime/wechat'
import { findAgent } from '../../_store/agent/agents'
import { consultLedger } from '../../_store/consultation/consultations'
import { appendEnvelope } from '../../_store/envelope/append-envelope'
import { takeFromQuota } from '../../_store/quota/quotas'
import { findConsented } from '../../_store/relationship/relationships'
import { findTouch } from '../../_store/relationship/touches'

export const consultAgent = answer(operation, async ({ input, personId, openid, now }) => {
  const { agentId, messageId, text } = input
  const _id = `${personId}:${messageId}`
  const [standing] = await Promise.all([
    database.consultations.find(_id),
    findAgent(agentId),
    findConsented(agentId, personId),
  ])
  const touch = await findTouch(input, now)
  await requireDecentText(openid, [text])

  const kept = standing ?? (await store({ _id, agentId, personId, ...activityOf(touch), text, at: now }, messageId))
  if (kept.agentId !== agentId) refuse('invalid_input')
  const outcome = await appendEnvelope({
    agentId,
    personId,
    ...touch,
    source: consultLedger(agentId),
    sequence: kept.number,
    interactions: [{ kind: 'consult', at: kept.at }],
    receivedAt: now,
  })
  if (outcome === 'consentMissing') refuse('consent_missing')
  return { sent: true as const }
})

/** The number is taken first: a call that dies in between leaves a gap in the ledger, which says nothing. */
async function store(message: Omit<Consultation, 'number'>, messageId: string): Promise<Consultation> {
  const numbered = { ...message, number: await takeFromQuota('question', message, messageId, message.at) }
  if (await database.consultations.add(numbered)) return numbered
  return (await database.consultations.find(message._id)) ?? refuse('busy')
}

function activityOf({ activity }: Awaited<ReturnType<typeof findTouch>>): { activityId?: string } {
  return activity ? { activityId: activity.activityId } : {}
}
