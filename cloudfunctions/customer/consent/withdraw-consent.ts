import { withdrawConsent as operation } from '@contract/consent/withdraw-consent'
import { relationshipId } from '@domain/people/relationship/relationship'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { callOffTalks } from '../../_store/appointment/talk-slots'
import { recordConsent } from '../../_store/consent/consents'
import { spreadBringerName } from '../../_store/relationship/relationships'

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
