import { useCallback, useEffect, useRef, useState } from 'react'
import { asOperationError, type OperationError } from './call-operation'
import type { ReadState } from './read-state'

/** A list longer than this is shortened when it is read again. */
const mostPagesAgain = 5

export interface Page<Item, Extra> {
  items: Item[]
  next?: string
  extra?: Extra
}

export type Pages<Item, Extra> = ReadState & PageList<Item, Extra>

interface PageList<Item, Extra> {
  items: Item[]
  /** What came beside the first page. */
  extra: Extra | undefined
  hasMore: boolean
  isLoadingMore: boolean
  /** The next page did not come; `more` tries again. */
  isMoreFailed: boolean
  more: () => void
  /** Reads from the top again and shows the old pages until then. */
  reload: () => Promise<void>
}

/**
 * A list read a page at a time. `load` must change exactly when the question changes (useCallback); the answer to an
 * earlier question is dropped.
 */
export function usePages<Item, Extra = undefined>(
  load: (cursor: string | undefined) => Promise<Page<Item, Extra>>,
): Pages<Item, Extra> {
  const [shown, setShown] = useState<{ of: typeof load; page: Page<Item, Extra> } | null>(null)
  const [error, setError] = useState<OperationError | null>(null)
  const [isLoadingMore, setLoadingMore] = useState(false)
  const [isMoreFailed, setMoreFailed] = useState(false)
  const asked = useRef(0)
  const length = useRef(0)

  const first = useCallback(
    async (keepsOld: boolean) => {
      asked.current += 1
      const mine = asked.current
      setLoadingMore(false)
      setMoreFailed(false)
      if (!keepsOld) {
        setError(null)
        length.current = 0
      }
      try {
        let page = await load(undefined)
        // As long as it was, so that nobody loses their place in it.
        for (let turn = 1; page.next && page.items.length < length.current && turn < mostPagesAgain; turn++) {
          const more = await load(page.next)
          page = { ...page, items: [...page.items, ...more.items], next: more.next }
        }
        if (mine !== asked.current) return
        setError(null)
        setShown({ of: load, page })
      } catch (reason) {
        if (mine === asked.current) setError(asOperationError(reason))
      }
    },
    [load],
  )

  useEffect(() => {
    void first(false)
    return () => {
      asked.current += 1
    }
  }, [first])

  const current = shown?.of === load ? shown.page : null
  const next = current?.next
  length.current = current?.items.length ?? 0

  const more = useCallback(async () => {
    if (!next || isLoadingMore) return
    const mine = asked.current
    setLoadingMore(true)
    setMoreFailed(false)
    try {
      const page = await load(next)
      if (mine !== asked.current) return
      setShown((old) =>
        old && old.of === load
          ? { of: load, page: { ...old.page, items: [...old.page.items, ...page.items], next: page.next } }
          : old,
      )
    } catch {
      if (mine === asked.current) setMoreFailed(true)
    } finally {
      if (mine === asked.current) setLoadingMore(false)
    }
  }, [load, next, isLoadingMore])

  const retry = useCallback(() => void first(false), [first])
  const reload = useCallback(() => first(true), [first])

  return {
    ...(current ? { state: 'ready' } : error ? { state: 'failed', error, retry } : { state: 'loading' }),
    items: current?.items ?? [],
    extra: current?.extra,
    hasMore: next !== undefined,
    isLoadingMore,
    isMoreFailed,
    more: useCallback(() => void more(), [more]),
    reload,
  }
}
