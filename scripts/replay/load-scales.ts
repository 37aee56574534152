import { database } from '../../cloudfunctions/_runtime/database'
import { type FoldScale, foldScale, foldVersion } from '../../domain/log/folding/fold-version'

/** By version, what its numbers are read with; undefined for a version nobody has told of, and for none. */
export type Scales = (version: string | undefined) => FoldScale | undefined

export async function loadScales(): Promise<Scales> {
  const claims = await database.foldVersions.listAll({})
  const known = new Map(claims.map(({ _id, scale }) => [_id, scale]))
  known.set(foldVersion(), foldScale)
  return (version) => known.get(version ?? '')
}
