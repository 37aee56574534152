import { foldVersion } from '@domain/log/folding/fold-version'

/** “Another version” in ranges that an index answers; those of before there were versions come last. */
export function otherVersions(): object[] {
  return [{ $lt: foldVersion() }, { $gt: foldVersion() }, { $exists: false }]
}
