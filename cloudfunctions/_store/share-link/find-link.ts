import type { ShareLink } from '@domain/activities/share-link/share-link'
import { childLink } from '@domain/people/share-lineage/grow-lineage'
import { database } from '../../_runtime/database'
import { Memory } from '../../_runtime/memory'
import { refuse } from '../../_runtime/refuse'
import { isSealedBelow } from './share-seal'

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
