import type { FoldScale } from '@domain/log/folding/fold-version'
import { collection } from '../collection'

/** What a version of the folds counts with, and since when it holds. `_id` is the version. */
export interface FoldVersionClaim {
  _id: string
  /** When the instance began that last claimed it. */
  claimedAt: number
  scale: FoldScale
}

export const foldVersions = collection<FoldVersionClaim>({
  holds:
    'what a version’s numbers are read with, and since when it holds ([decision 18](decisions/0018-folds-have-a-version.md))',
  named: 'a version of the folds',
  indexes: [],
  about: 'nobody',
  kept: { asLongAs: 'always', because: 'a document folded by an older version is read with it' },
})
