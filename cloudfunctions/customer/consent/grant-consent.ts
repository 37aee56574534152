import { grantConsent as operation } from '@contract/consent/grant-consent'
import type { InputOf } from '@contract/operation'
import type { ShareLink } from '@domain/activities/share-link/share-link'
import { emptyRelationshipFold } from '@domain/log/folding/fold-envelope'
import { foldVersion } from '@domain/log/folding/fold-version'
import { type Relationship, relationshipId } from '@domain/people/relationship/relationship'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { refuse } from '../../_runtime/refuse'
import { findActivity } from '../../_store/activity/activities'
import { findAgent } from '../../_store/agent/agents'
import { recordConsent } from '../../_store/consent/consents'
import { unmarkBook } from '../../_store/folding/fold-claims'
import { bringerName, spreadBringerName } from '../../_store/relationship/relationships'
import { findOrCreateLink, type LinkRoute } from '../../_store/share-link/find-link'
import { recordIntroductions } from '../../_store/share-link/introductions'
import { creditBringer, findBringerName } from '../../_store/share-link/prove-link'

export const grantConsent = answer(operation, async ({ input, personId, openid, now }) => {
  const { agentId, ...origin } = await findOrigin(input, personId, now)

  const { relationship, isFresh } = await saveRelationship({
    _id: relationshipId(agentId, personId),
    agentId,
    personId,
    ...emptyRelationshipFold(),
    foldVersion: foldVersion(),
    consent: { state: 'granted', textVersion: input.textVersion, grantedAt: now },
    ...origin,
    tagDecisions: {},
    seenAt: 0,
  })
  // Of another version than the agent's book is marked with, or new to it: the book has to be looked through again.
  await unmarkBook(agentId, relationship.foldVersion)
  const { grantedAt: at, textVersion } = relationship.consent
  await recordConsent({ personId, openid }, { agentId, decision: 'granted', textVersion, at })
  await settleBringer(relationship)
  // Whoever comes back has their name beside those they brought; a repeated call completes a dead one.
  if (!isFresh) await spreadBringerName(agentId, personId, bringerName(relationship))
  return { consent: 'granted' as const }
})

/** Through what the two met. A card sent by itself tells neither who passed it on nor how near the two are. */
async function findOrigin(
  input: InputOf<typeof operation>,
  personId: string,
  now: number,
): Promise<Pick<Relationship, 'agentId' | 'audience' | 'broughtBy'>> {
  if ('agentId' in input) {
    const { _id: agentId } = await findAgent(input.agentId)
    if (agentId === personId) refuse('own_activity')
    return { agentId, audience: 'stranger' }
  }
  const link = await findOrCreateLink(input, now)
  const { agentId } = link
  if (agentId === personId) refuse('own_activity')
  const [{ audience }, broughtBy] = await Promise.all([findActivity(link.activityId), findBringer(link, personId)])
  return { agentId, audience, ...(broughtBy && { broughtBy }) }
}

/** Creates the pair's document, or brings back the one whose consent had been withdrawn. */
async function saveRelationship(fresh: Relationship): Promise<{ relationship: Relationship; isFresh: boolean }> {
  if (await database.relationships.add(fresh)) return { relationship: fresh, isFresh: true }
  await database.relationships.update(
    { _id: fresh._id, 'consent.state': 'withdrawn' },
    { $set: { consent: fresh.consent } },
  )
  const relationship = await database.relationships.find(fresh._id)
  return { relationship: relationship ?? refuse('busy'), isFresh: false }
}

/** Whose share brought this person; without a proven sharer only the link is kept, and credited when proven. */
async function findBringer(route: LinkRoute, personId: string): Promise<Relationship['broughtBy']> {
  const link: ShareLink | null = await database.shareLinks.find(route._id)
  const { sharerId } = link ?? {}
  if (sharerId === route.agentId || sharerId === personId) return undefined
  if (sharerId === undefined) return { linkId: route._id }
  const name = await findBringerName(route.agentId, sharerId)
  return { linkId: route._id, personId: sharerId, ...(name !== '' && { name }) }
}

/**
 * Whoever brought this person has introduced them. The sharer may have proven the link, or erased themselves, after it was
 * read and before this relationship could be found by that.
 */
async function settleBringer({ _id, agentId, personId, broughtBy, consent }: Relationship): Promise<void> {
  if (!broughtBy) return
  const { linkId, personId: bringer } = broughtBy
  const sharerId = (await database.shareLinks.find(linkId))?.sharerId
  if (bringer === undefined) {
    if (sharerId !== undefined) await creditBringer({ agentId, linkId, sharerId, personId })
  } else if (sharerId !== bringer) {
    await database.relationships.update({ _id, 'broughtBy.personId': bringer }, { $unset: { broughtBy: '' } })
  } else {
    await recordIntroductions({ agentId, sharerId, newcomers: [{ personId, at: consent.grantedAt }] })
  }
}
