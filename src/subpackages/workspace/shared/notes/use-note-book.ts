import { useCallback, useEffect } from 'react'
import { callOperation, OperationError } from '@/operations/call-operation'
import { say } from '@/platform/dialogs/notify'
import { newId } from '@/platform/ids/random-id'
import { textUnder } from '@/platform/storage/text-under'
import { createNoteOutbox, type NewNote } from './note-outbox'

/** One for the whole app: two would number their notes alike. */
const outbox = createNoteOutbox({
  ...textUnder('note-book'),
  newSource: () => newId(16),
  now: Date.now,
  send: async (note) => {
    try {
      await callOperation('noteContact', note)
      return 'stored'
    } catch (reason) {
      const code = reason instanceof OperationError ? reason.code : 'internal'
      if (code === 'offline' || code === 'busy') return 'later'
      return code === 'internal' ? 'failed' : 'refused'
    }
  },
})

/** Keeps a note at once and sends it; what the network held back goes out the next time a page opens. */
export function useNoteBook(onStored?: () => void) {
  useEffect(() => {
    void outbox.flush()
  }, [])

  const note = useCallback(
    async (written: NewNote) => {
      await outbox.add(written)
      const { waiting, refused } = await outbox.flush()
      if (refused > 0) say('有一笔没能记上，可能已找不到这位客户')
      else if (waiting > 0) say('先记在手机里，稍后自动补上')
      else onStored?.()
    },
    [onStored],
  )
  return { note }
}
