import type { Envelope } from '@domain/log/envelope/envelope'
import { database } from '../_runtime/database'

const pageSize = 1000
const unread = ['interactions', 'activity'] as const
export type Page = readonly Omit<Envelope, (typeof unread)[number]>[]

interface Stretch {
  from: number
  end: number
  /** The most pages of one run. */
  pages: number
}

/**
 * Goes through the log from `from` to `end` by the instant envelopes arrived, a few pages a run; the next run goes on where
 * this one stopped, and begins again after the last page. The place is an instant and no id, since an id would name a
 * person. Answers the sum of what `work` answered.
 */
export async function walk(
  name: string,
  { from, end, pages }: Stretch,
  now: number,
  work: (page: Page) => Promise<number>,
): Promise<number> {
  const place = await database.sweepPlaces.find(name)
  let after = Math.max(from, Number(place?.after ?? 0))
  let sum = 0
  for (let read = 0; read < pages; read++) {
    const page = await database.envelopes.list(
      { receivedAt: { $gte: after, $lt: end } },
      { sort: { receivedAt: 1 }, limit: pageSize, without: unread },
    )
    sum += await work(page)
    const last = page.at(-1)?.receivedAt
    if (page.length < pageSize || last === undefined) {
      after = 0
      break
    }
    // Those of the last instant are looked at again, unless they fill a page by themselves.
    after = last > after ? last : last + 1
  }
  await database.sweepPlaces.put({ _id: name, after, at: now })
  return sum
}
