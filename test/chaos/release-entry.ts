import { foldAll } from '../../domain/log/folding/fold-envelope'
import { foldVersion } from '../../domain/log/folding/fold-version'
import { readWarmth } from '../../domain/log/warmth/read-warmth'

/** What one release makes of a log; bundled once for each, with its own half-life. */
export const folding = { foldAll, foldVersion, readWarmth }
export type Folding = typeof folding
