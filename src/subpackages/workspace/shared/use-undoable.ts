import { useDidHide } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'

/** Long enough to read one line and reach the button with a thumb. */
const graceMilliseconds = 4500

export interface Undoable {
  words: string
  /** Makes it true; called when the time to undo is over, or the page goes away. */
  commit: () => void
  /** Puts the screen back as it was. */
  revert: () => void
}

/**
 * Nothing is sent while it can still be undone: some of these decisions have no opposite on the server.
 * A second decision settles the first.
 */
export function useUndoable() {
  const waiting = useRef<Undoable | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [words, setWords] = useState<string | null>(null)

  const settle = useCallback(() => {
    clearTimeout(timer.current)
    const settled = waiting.current
    waiting.current = null
    setWords(null)
    settled?.commit()
  }, [])

  const offer = useCallback(
    (next: Undoable) => {
      settle()
      waiting.current = next
      setWords(next.words)
      timer.current = setTimeout(settle, graceMilliseconds)
    },
    [settle],
  )

  const undo = useCallback(() => {
    clearTimeout(timer.current)
    const undone = waiting.current
    waiting.current = null
    setWords(null)
    undone?.revert()
  }, [])

  // A page out of sight offers nothing any more, and its timers may sleep.
  useDidHide(settle)
  useEffect(() => settle, [settle])

  return { words, offer, undo, settle }
}
