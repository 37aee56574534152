import type { ShareLink } from '@domain/activities/share-link/share-link'
import { dayMs } from '@domain/words/calendar/china-time'
import { database } from '../../_runtime/database'

const unusedFor = 30 * dayMs
const pageSize = 500
const place = 'unusedLinks'

/**
 * Removes links below another that were opened, and by nobody who agreed, and that no sharer has proven in a month: of a made-up
 * id as of a card somebody only looked at. Whoever opens such a card later finds it through its parent again. A page each
 * run, over and over. Answers how many went.
 */
export async function sweepLinks(now: number): Promise<number> {
  const after = String((await database.sweepPlaces.find(place))?.after ?? '')
  const page = await database.shareLinks.list(
    {
      _id: { $gt: after },
      sharerId: { $exists: false },
      parentId: { $exists: true },
      createdAt: { $lt: now - unusedFor },
    },
    { sort: { _id: 1 }, limit: pageSize },
  )
  const used = await findUsed(page.map(({ _id }) => _id))
  const unused = page.flatMap(({ _id }) => (used.has(_id) ? [] : [_id]))
  const removed = await database.shareLinks.removeAll({ _id: { $in: unused }, sharerId: { $exists: false } })
  const last = page.length === pageSize ? page.at(-1)?._id : undefined
  await database.sweepPlaces.put({ _id: place, after: last ?? '', at: now })
  return removed
}

/** Links that somebody came by, or that lead on to others. */
async function findUsed(linkIds: readonly string[]): Promise<Set<string>> {
  if (linkIds.length === 0) return new Set()
  const among = { $in: linkIds }
  const [participations, relationships, children]: [
    { openedVia?: string }[],
    { broughtBy?: { linkId: string } }[],
    ShareLink[],
  ] = await Promise.all([
    database.participations.listAll({ openedVia: among }),
    database.relationships.listAll({ 'broughtBy.linkId': among }),
    database.shareLinks.listAll({ path: among }),
  ])
  return new Set([
    ...participations.flatMap(({ openedVia }) => openedVia ?? []),
    ...relationships.flatMap(({ broughtBy }) => broughtBy?.linkId ?? []),
    ...children.flatMap(({ path }) => path),
  ])
}
