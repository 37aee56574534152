import type { Commitments, RelationshipFold } from '../../people/relationship/relationship'
import { dayKey } from '../../words/calendar/in-china'
import type { allKinds } from '../kinds/all-kinds'

/** What plans count, as the files of the kinds name it. */
export type CommitmentName = NonNullable<(typeof allKinds)[number]['commitment']>['as']

/** From the day of one instant to the day of another (ms), both whole and in China. */
export interface Days {
  from: number
  to: number
}

type Committed = Pick<RelationshipFold, 'commitments'>

/** How often; never below none, though more may have been taken back in these days than was done in them. */
export function countCommitments(fold: Committed, name: CommitmentName, days: Days): number {
  return Math.max(
    0,
    entriesWithin(fold, name, days).reduce((sum, [, count]) => sum + count, 0),
  )
}

/** In how many different activities, of what is counted by activity. */
export function countActivities(fold: Committed, name: CommitmentName, days: Days): number {
  const done = entriesWithin(fold, name, days).filter(([, count]) => count > 0)
  return new Set(done.map(([key]) => key.slice(keyOfDay.length))).size
}

const keyOfDay = '05'

/** Documents of before there were commitments have none. */
function entriesWithin({ commitments = {} }: Committed, name: CommitmentName, { from, to }: Days): [string, number][] {
  const [first, last] = [dayKey(from), dayKey(to)]
  return Object.entries<Commitments[string][string]>(commitments[name] ?? {}).flatMap(([month, counts]) =>
    Object.entries(counts).filter(([key]) => {
      const day = `${month}${key.slice(0, keyOfDay.length)}`
      return day >= first && day <= last
    }),
  )
}
