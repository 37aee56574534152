import type { OperationInput, OperationOutput } from '@contract/operations'
import { useCallback } from 'react'
import { callOperation } from './call-operation'
import { type Page, usePages } from './use-pages'

export type EngagedQuery = Omit<OperationInput<'listEngaged'>, 'cursor' | 'pageSize'>
type Answer = OperationOutput<'listEngaged'>

const pageSize = 20

export function useListEngaged(query: EngagedQuery) {
  const question = JSON.stringify(query)
  const load = useCallback(
    async (cursor?: string): Promise<Page<Answer['lines'][number], Answer['filters']>> => {
      const asked = JSON.parse(question) as EngagedQuery
      const answer = await callOperation('listEngaged', { ...asked, pageSize, ...(cursor ? { cursor } : {}) })
      return { items: answer.lines, next: answer.next, extra: answer.filters }
    },
    [question],
  )
  return usePages(load)
}
