import { allKinds } from './all-kinds'
import type { AnyKind } from './description/kind'
import type { Telling } from './description/telling'

const kinds = new Map<string, AnyKind>(allKinds.map((each) => [each.kind, each]))

/** By what a touch is told as: taking back by a flag is no kind of its own, and yet has words. */
export const tellings: ReadonlyMap<string, Telling> = new Map<string, Telling>(
  allKinds.flatMap(({ kind, told, takenBackBy }: AnyKind) => {
    const own: [string, Telling] = [kind, told]
    return takenBackBy && 'told' in takenBackBy ? [own, [takenBackBy.toldAs, takenBackBy.told]] : [own]
  }),
)

/** Undefined for what is told only, and for what a later version has written. */
export function findKind(kind: string): AnyKind | undefined {
  return kinds.get(kind)
}
