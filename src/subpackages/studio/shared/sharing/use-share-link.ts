import { useCallback } from 'react'
import { callOperation } from '@/operations/call-operation'
import type { ReadState } from '@/operations/read-state'
import { useRead } from '@/operations/use-read'
import { newId } from '@/platform/ids/random-id'

export type ShareLinkState = ReadState<{ shareLinkId: string }>

/** A link of the agent's own for one activity; `null` waits. It is issued before sharing, since a card must be answered at once. */
export function useShareLink(activityId: string | null): ShareLinkState {
  const issue = useCallback(
    () => callOperation('issueShareLink', { activityId: activityId ?? '', shareLinkId: newId(12) }),
    [activityId],
  )
  return useRead(activityId === null ? null : issue)
}
