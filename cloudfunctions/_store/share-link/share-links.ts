import type { ShareLink } from '@domain/activities/share-link/share-link'
import { relationshipId } from '@domain/people/relationship/relationship'
import { childLink } from '@domain/people/share-lineage/grow-lineage'
import { database } from '../../_runtime/database'
import { Memory } from '../../_runtime/memory'
import { refuse } from '../../_runtime/refuse'
import { forgetAsSharer } from '../person/personal-documents'
import { bringerName } from '../relationship/relationships'
import { recordIntroductions } from './introductions'
import { isSealedBelow, isSealedBy } from './share-seal'

/** What a card's path carries. */
export interface LinkIds {
  shareLinkId: string
  parentLinkId?: string
}

/** The part of a link that never changes, so an instance may remember it for ever. */
export type LinkRoute = Pick<ShareLink, '_id' | 'agentId' | 'activityId' | 'path' | 'depth'>

const routes = new Memory<LinkRoute>(5_000)

/** Finds the link, or serves the parent's content under the child's id when the child has not been written yet. */
export async function findLinkRoute(ids: LinkIds, now: number): Promise<LinkRoute> {
  const known = routes.get(ids.shareLinkId, now)
  if (known) return known
  const route = await lookUp(ids)
  return route ?? refuse('share_link_unknown')
}

/**
 * The same, and the child's document exists afterwards. Created by an open, it is unproven: it has no sharer and says
 * nothing about the visitor.
 */
export async function findOrCreateLink(ids: LinkIds, now: number): Promise<LinkRoute> {
  const known = routes.get(ids.shareLinkId, now)
  if (known) return known
  const found = await load(ids)
  if (found.link) return remember(found.link, now)
  if (!found.parent) return refuse('share_link_unknown')
  const child = childLink(found.parent, { id: ids.shareLinkId, at: now })
  if (await database.shareLinks.add(child)) return remember(child, now)
  const winner = await database.shareLinks.find(ids.shareLinkId)
  return winner ? remember(winner, now) : refuse('share_link_unknown')
}

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
  if (!isKnown) await forgetAsSharer(sharerId, parent.agentId)
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

async function lookUp(ids: LinkIds): Promise<LinkRoute | null> {
  const { link, parent } = await load(ids)
  return link ?? parent
}

/** The parent counts only when the link was made below it: a card is not led elsewhere by whoever opens it first. */
async function load({ shareLinkId, parentLinkId }: LinkIds) {
  const isBelow = parentLinkId !== undefined && isSealedBelow(parentLinkId, shareLinkId)
  const found = await database.shareLinks.findAll(isBelow ? [shareLinkId, parentLinkId] : [shareLinkId])
  const pick = (id?: string) => found.find(({ _id }) => _id === id) ?? null
  return { link: pick(shareLinkId), parent: isBelow ? pick(parentLinkId) : null }
}

function remember({ _id, agentId, activityId, path, depth }: ShareLink, now: number): LinkRoute {
  const route = { _id, agentId, activityId, path, depth }
  routes.set(_id, route, now)
  return route
}
