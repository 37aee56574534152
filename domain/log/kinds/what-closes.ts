import { findKind } from './find-kind'

/** Whether nobody waits any more for what the first kind asked, once the other has happened. */
export function settles(other: string, kind: string): boolean {
  const { settledBy = [] } = findKind(kind) ?? {}
  return settledBy.includes(other) || (settledBy.includes('contact') && findKind(other)?.contact !== undefined)
}

/** Whether the other kind undoes the first. Which answer a changed one replaces, its kind alone does not say. */
export function takesBack(other: string, kind: string): boolean {
  const { takenBackBy } = findKind(kind) ?? {}
  if (!takenBackBy) return false
  if ('kind' in takenBackBy) return takenBackBy.kind === other
  return 'toldAs' in takenBackBy && takenBackBy.toldAs === other
}
