import { useEffect, useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import type { PickableTag } from '../shared/notes/tag-picker'
import type { Undoable } from '../shared/use-undoable'
import type { ShownTag } from './tag-cloud'

/** The tags on screen, with what the agent has just decided about them. */
export function useDecidedTags(personId: string, known: ShownTag[], offer: (undoable: Undoable) => void) {
  const { run } = useWriteOperation('decideTag')
  const [tags, setTags] = useState(known)
  useEffect(() => setTags(known), [known])

  const decide = async (tag: string, decision: 'assign' | 'withdraw', putBack: () => void) => {
    const isDone = await attempt(async () => setTags((await run({ personId, tag, decision })).tags))
    if (!isDone) putBack()
  }

  const withdraw = (tag: ShownTag) => {
    const putBack = () => setTags((now) => (now.some(({ key }) => key === tag.key) ? now : [...now, tag]))
    setTags((now) => now.filter(({ key }) => key !== tag.key))
    offer({
      words: `撤下了“${tag.label}”`,
      commit: () => void decide(tag.key, 'withdraw', putBack),
      revert: putBack,
    })
  }
  const assign = (tag: PickableTag) => decide(tag.key, 'assign', () => undefined)

  return { tags, withdraw, assign }
}
