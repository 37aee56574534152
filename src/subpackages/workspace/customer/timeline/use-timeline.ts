import type { OperationOutput } from '@contract/operations'
import { useCallback } from 'react'
import { callOperation } from '@/operations/call-operation'
import { type Page, usePages } from '@/operations/use-pages'

type Entry = OperationOutput<'listTimeline'>['entries'][number]

export type TimelinePages = ReturnType<typeof useTimeline>

export function useTimeline(personId: string) {
  const load = useCallback(
    async (cursor?: string): Promise<Page<Entry, undefined>> => {
      const { entries, next } = await callOperation('listTimeline', { personId, ...(cursor ? { cursor } : {}) })
      return { items: entries, next }
    },
    [personId],
  )
  return usePages(load)
}
