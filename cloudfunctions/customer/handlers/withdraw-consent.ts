import { withdrawConsent as operation } from '@contract/withdraw-consent'
import { relationshipId } from '@domain/relationship/relationship'
import { answer } from '../../_runtime/answer'
import { recordConsent } from '../../_runtime/consents'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { spreadBringerName } from '../../_runtime/relationships'
import { callOffTalks } from '../../_runtime/talk-slots'

export const withdrawConsent = answer(operation, async ({ input: { agentId }, personId, openid, now }) => {
  const _id = relationshipId(agentId, personId)
  await database.relationships.update(
    { _id, 'consent.state': 'granted' },
    { $set: { 'consent.state': 'withdrawn', 'consent.withdrawnAt': now } },
  )
  const relationship = (await database.relationships.find(_id)) ?? refuse('agent_unknown')

  // Steps after the first are repeated with the instant it wrote, so a call that died half-way is completed.
  const { textVersion, withdrawnAt = now } = relationship.consent
  await recordConsent({ personId, openid }, { agentId, decision: 'withdrawn', textVersion, at: withdrawnAt })
  await spreadBringerName(agentId, personId, '')
  await callOffTalks({ agentId, personId }, now)
  return { consent: 'withdrawn' as const }
})
