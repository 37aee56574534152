import { listEngaged as operation } from '@contract/list-engaged'
import type { Relationship } from '@domain/relationship/relationship'
import { findOwnActivity } from '../../_runtime/activities'
import { findOwnProfile } from '../../_runtime/agents'
import { answer } from '../../_runtime/answer'
import { database } from '../../_runtime/database'
import { nameOf } from '../../_runtime/relationships'
import { presentFilters, presentLine } from '../engaged-line'
import { cursorAt, engagedQuery } from '../engaged-query'

/** Names are not indexed: a search looks through this many lines of the board at most, then offers the next page. */
const mostSearched = 300

/**
 * One indexed query: with the profile, the first page costs page + 1 documents, a later one also those that tie with the
 * line before it. A search by name is a bounded scan, and a filter that no index holds (unread, a tag's fading) may look at
 * more lines than it returns.
 */
export const listEngaged = answer(operation, async ({ input, personId: agentId, now }) => {
  const { ownTags } = await findOwnProfile(agentId)
  if (input.activityId !== undefined) await findOwnActivity(agentId, input.activityId)

  const { where, sort } = engagedQuery(input, agentId, ownTags, now)
  const limit = input.search ? mostSearched : input.pageSize
  const read = await database.relationships.list(where, { sort, limit })
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

function isCalled(relationship: Relationship, search: string): boolean {
  const { introduction, remarkName } = relationship
  const names = [nameOf(relationship).name, introduction?.name ?? '', remarkName ?? '']
  return names.some((name) => name.toLowerCase().includes(search.toLowerCase()))
}
