import type { Channel } from '../../activities/share-link/channel'
import type { ShareLink } from '../../activities/share-link/share-link'
import type { Participation } from '../participation/participation'

/** The nearest ancestors a link remembers: one person could otherwise pass a card on to themselves without end. */
const mostAncestors = 60

/** The link a person shares on, under the one they came by. Without `sharerId` it is not yet proven whose it is. */
export function childLink(
  parent: Pick<ShareLink, '_id' | 'agentId' | 'activityId' | 'path' | 'depth'>,
  child: { id: string; sharerId?: string; at: number; channel?: Channel },
): ShareLink {
  return {
    _id: child.id,
    agentId: parent.agentId,
    activityId: parent.activityId,
    ...(child.sharerId !== undefined && { sharerId: child.sharerId }),
    parentId: parent._id,
    path: [...parent.path, parent._id].slice(-mostAncestors),
    depth: parent.depth + 1,
    ...(child.channel !== undefined && { channel: child.channel }),
    createdAt: child.at,
  }
}

/** One person in the tree of who brought whom; without `parent` directly under the agent. */
export interface LineageNode {
  personId: string
  parent?: string
  /** 1 directly under the agent. */
  depth: number
  /** How many people came directly through this person. */
  brought: number
}

/** Who brought whom in one activity, parents before children, earliest first. */
export function growLineage(
  participations: readonly Pick<Participation, 'personId' | 'openedVia' | 'firstAt'>[],
  shareLinks: readonly ShareLink[],
  agentId: string,
): LineageNode[] {
  const links = new Map(shareLinks.map((link) => [link._id, link]))
  const people = new Set(participations.map(({ personId }) => personId))
  const parents = new Map<string, string>()
  for (const { personId, openedVia } of [...participations].sort((a, b) => a.firstAt - b.firstAt)) {
    const sharer = findSharer(openedVia, links, (id) => id !== personId && (id === agentId || people.has(id)))
    if (sharer !== undefined && sharer !== agentId && !descendsFrom(sharer, personId, parents)) {
      parents.set(personId, sharer)
    }
  }
  return nodesOf(participations, parents)
}

/** The sharer of the link, or when not proven of its nearest ancestor with a sharer. */
function findSharer(
  linkId: string | undefined,
  links: ReadonlyMap<string, ShareLink>,
  isAcceptable: (personId: string) => boolean,
): string | undefined {
  const link = linkId === undefined ? undefined : links.get(linkId)
  if (!link) return undefined
  const nearestFirst = [link, ...[...link.path].reverse().map((id) => links.get(id))]
  return nearestFirst.map((each) => each?.sharerId).find((id) => id !== undefined && isAcceptable(id))
}

function descendsFrom(personId: string, ancestor: string, parents: ReadonlyMap<string, string>): boolean {
  for (let each: string | undefined = personId; each !== undefined; each = parents.get(each)) {
    if (each === ancestor) return true
  }
  return false
}

function nodesOf(
  participations: readonly Pick<Participation, 'personId' | 'firstAt'>[],
  parents: ReadonlyMap<string, string>,
): LineageNode[] {
  const brought = new Map<string, number>()
  for (const parent of parents.values()) brought.set(parent, (brought.get(parent) ?? 0) + 1)
  const depthOf = (personId: string): number => {
    const parent = parents.get(personId)
    return parent === undefined ? 1 : depthOf(parent) + 1
  }
  return participations
    .map(({ personId, firstAt }) => ({ personId, firstAt, depth: depthOf(personId) }))
    .sort((a, b) => a.depth - b.depth || a.firstAt - b.firstAt)
    .map(({ personId, depth }) => {
      const parent = parents.get(personId)
      return { personId, ...(parent !== undefined && { parent }), depth, brought: brought.get(personId) ?? 0 }
    })
}
