import { type Dispatch, type SetStateAction, useRef } from 'react'
import { useWriteOperation } from '@/operations/use-write-operation'
import type { EngagedPerson } from '../../shared/engaged-line'
import type { Undoable } from '../../shared/use-undoable'

interface Parts {
  setSeen: Dispatch<SetStateAction<ReadonlySet<string>>>
  offer: (undoable: Undoable) => void
  settle: () => void
}

/** Marks somebody's news as seen, with a moment to take it back. */
export function useSeeing({ setSeen, offer, settle }: Parts) {
  const { run } = useWriteOperation('markSeen')
  const marking = useRef<Promise<unknown>>(Promise.resolve())

  const see = ({ person: { personId, name } }: EngagedPerson) => {
    const putBack = () => setSeen((before) => new Set([...before].filter((one) => one !== personId)))
    setSeen((before) => new Set(before).add(personId))
    offer({
      words: `${name}的动静看过了`,
      commit: () => {
        marking.current = run({ personId }).catch(putBack)
      },
      revert: putBack,
    })
  }
  /** Lists are read again only after what was marked has arrived. */
  const settled = () => {
    settle()
    return marking.current
  }
  return { see, settled }
}
