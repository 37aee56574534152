import { relationshipId } from '@domain/people/relationship/relationship'
import { childLink } from '@domain/people/share-lineage/grow-lineage'
import { database } from '../../_runtime/database'
import { forgetMentions } from '../person/erase-person'
import { bringerName } from '../relationship/relationships'
import type { LinkRoute } from './find-link'
import { recordIntroductions } from './introductions'
import { isSealedBy } from './share-seal'

/**
 * The sharer's own call proves who shared: it completes the child an open has made, or makes it. Repeating it completes
 * what a call that died half-way left uncredited. An id that this person's phone cannot have made proves nothing.
 */
export async function proveSharedLink(
  parent: LinkRoute,
  share: { childLinkId: string; sharerId: string; at: number },
): Promise<void> {
  const { childLinkId, sharerId, at } = share
  if (!isSealedBy(sharerId, parent._id, childLinkId)) return
  const child = childLink(parent, { id: childLinkId, sharerId, at })
  const isNew = await database.shareLinks.add(child)
  if (!isNew) await proveStanding(parent, share)
  // Whoever erased themselves while this was on its way is not remembered by it.
  const isKnown = await database.relationships.find(relationshipId(parent.agentId, sharerId))
  if (!isKnown) await forgetMentions(sharerId, parent.agentId)
}

async function proveStanding(
  parent: LinkRoute,
  { childLinkId, sharerId }: { childLinkId: string; sharerId: string },
): Promise<void> {
  const isProven =
    (await database.shareLinks.update(
      { _id: childLinkId, parentId: parent._id, sharerId: { $exists: false } },
      { $set: { sharerId } },
    )) || (await database.shareLinks.find(childLinkId))?.sharerId === sharerId
  if (isProven) await creditBringer({ agentId: parent.agentId, linkId: childLinkId, sharerId })
}

interface Credit {
  agentId: string
  linkId: string
  sharerId: string
  /** Only this person; without it everybody who came through the link. */
  personId?: string
}

/** People who came through the link before its sharer was known are now credited to them, who has introduced them. */
export async function creditBringer({ agentId, linkId, sharerId, personId }: Credit): Promise<void> {
  if (sharerId === agentId) return
  const name = await findBringerName(agentId, sharerId)
  const newcomer = personId === undefined ? { $ne: sharerId } : { $eq: personId, $ne: sharerId }
  await database.relationships.updateAll(
    { agentId, 'broughtBy.linkId': linkId, 'broughtBy.personId': { $exists: false }, personId: newcomer },
    { $set: { 'broughtBy.personId': sharerId, ...(name !== '' && { 'broughtBy.name': name }) } },
  )
  const credited = { agentId, 'broughtBy.linkId': linkId, 'broughtBy.personId': sharerId }
  const brought = await database.relationships.listAll(personId === undefined ? credited : { ...credited, personId })
  const newcomers = brought.map(({ personId, consent }) => ({ personId, at: consent.grantedAt }))
  if (newcomers.length > 0) await recordIntroductions({ agentId, sharerId, newcomers })
}

/** The name the agent sees for the sharer; empty when there is none, or the sharer withdrew. */
export async function findBringerName(agentId: string, sharerId: string): Promise<string> {
  const bringer = await database.relationships.find(relationshipId(agentId, sharerId))
  return bringer?.consent.state === 'granted' ? bringerName(bringer) : ''
}
