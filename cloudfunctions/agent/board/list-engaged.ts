import { listEngaged as operation } from '@contract/board/list-engaged'
import type { OwnTag } from '@domain/words/tags/taxonomy'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { findOwnActivity } from '../../_store/activity/activities'
import { findOwnProfile } from '../../_store/agent/agents'
import { isBookWhole, requireFoldedBook } from '../../_store/folding/fold-book'
import { announceVersion } from '../../_store/folding/fold-claims'
import { nameOf } from '../../_store/relationship/relationships'
import { type BoardRelationship, notOnBoard, presentFilters, presentLine } from './engaged-line'
import { cursorAt, engagedQuery } from './engaged-query'

/** Names are not indexed: a search looks through this many lines of the board at most, then offers the next page. */
const mostSearched = 300

/**
 * One indexed query: with the profile, the first page costs page + 1 documents, a later one also those that tie with the
 * line before it. A search by name is a bounded scan, and a filter that no index holds (unread, how they met, a tag's
 * fading) may look at more lines than it returns.
 */
export const listEngaged = answer(operation, async ({ input, personId: agentId, now }) => {
  announceVersion()
  const profile = findOwnProfile(agentId)
  if (input.activityId !== undefined) await Promise.all([profile, findOwnActivity(agentId, input.activityId)])

  const limit = input.search ? mostSearched : input.pageSize
  const readBoard = async (tagsToAsk: readonly OwnTag[]) => {
    const { where, sort } = engagedQuery(input, agentId, tagsToAsk, now)
    return database.relationships.list(where, { sort, limit, without: notOnBoard })
  }
  // Only a tag's threshold needs the profile before the query; otherwise both go together.
  const board = input.tag === undefined ? readBoard([]) : profile.then(({ ownTags }) => readBoard(ownTags))
  const [{ ownTags, ...agent }, first] = await Promise.all([profile, board])
  // A whole book says so in the profile, so that only after a release the page is read twice.
  const isWhole = isBookWhole(agent, now)
  if (!isWhole) await requireFoldedBook(agent)
  const read = isWhole ? first : await readBoard(ownTags)
  const lines = input.search ? read.filter((each) => isCalled(each, input.search ?? '')) : read
  const page = lines.slice(0, input.pageSize)
  const last = lines.length > page.length ? page.at(-1) : read.at(-1)
  const hasMore = lines.length > page.length || read.length === limit

  return {
    lines: page.map((each) => presentLine(each, ownTags, now)),
    ...(hasMore && last && { next: cursorAt(last, input.order) }),
    ...(input.cursor === undefined && { filters: presentFilters(page, ownTags, now) }),
  }
})

function isCalled(relationship: BoardRelationship, search: string): boolean {
  const { introduction, remarkName } = relationship
  const names = [nameOf(relationship).name, introduction?.name ?? '', remarkName ?? '']
  return names.some((name) => name.toLowerCase().includes(search.toLowerCase()))
}
