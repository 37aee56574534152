// What one release makes of a log; bundled once for each, with its own half-life.
export { foldAll } from '../../domain/log/folding/fold-envelope'
export { foldVersion } from '../../domain/log/folding/fold-version'
export { readWarmth } from '../../domain/log/warmth/read-warmth'
