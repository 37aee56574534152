import type { OperationInput, OperationOutput } from '@contract/operations'
import { useCallback } from 'react'
import { callOperation } from '@/operations/call-operation'
import { type Page, usePages } from '@/operations/use-pages'

export type BoardQuery = Omit<OperationInput<'listEngaged'>, 'cursor' | 'pageSize'>
type Answer = OperationOutput<'listEngaged'>

const pageSize = 20

export type EngagedBoard = ReturnType<typeof useEngagedBoard>

/** The engaged board: whoever did something with what this agent shared, a page of it at a time. */
export function useEngagedBoard(query: BoardQuery) {
  const question = JSON.stringify(query)
  const load = useCallback(
    async (cursor?: string): Promise<Page<Answer['lines'][number], Answer['filters']>> => {
      const asked = JSON.parse(question) as BoardQuery
      const answer = await callOperation('listEngaged', { ...asked, pageSize, ...(cursor ? { cursor } : {}) })
      return { items: answer.lines, next: answer.next, extra: answer.filters }
    },
    [question],
  )
  return usePages(load)
}
