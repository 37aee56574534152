import { useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'
import type { KnownTagView } from './known-tag'

export type Revision = 'hide' | 'restore' | 'correct' | 'delete'

const saidAfter: Record<Revision, string> = {
  hide: '藏好了，TA 看不到了',
  restore: '已恢复，TA 又能看到',
  correct: '改好了，TA 会看到你写的',
  delete: '已删除，不会再记',
}

/** What a person decides about one sentence; `text` goes with a correction alone. */
export function useRevision(setting: {
  agentId: string
  tag: KnownTagView
  onClose: () => void
  onChange: () => Promise<void>
}) {
  const { agentId, tag, onClose, onChange } = setting
  const [error, setError] = useState('')
  const { run, isBusy } = useWriteOperation('reviseMyTag')

  async function revise(revision: Revision, text?: string) {
    const input = { agentId, tag: tag.key, revision, ...(text === undefined ? {} : { text }) }
    if (!(await attempt(() => run(input), setError))) return
    onClose()
    say(saidAfter[revision])
    await onChange()
  }
  return { revise, isBusy, error }
}
