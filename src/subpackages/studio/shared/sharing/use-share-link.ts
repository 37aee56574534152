import { useCallback, useEffect, useState } from 'react'
import { asOperationError, type OperationError } from '@/operations/call-operation'
import { useIssueShareLink } from '@/operations/use-issue-share-link'
import { newId } from '@/platform/ids/random-id'

export type ShareLinkState =
  | { state: 'loading' }
  | { state: 'failed'; error: OperationError; retry: () => void }
  | { state: 'ready'; shareLinkId: string }

/** A link of the agent's own for one activity; `null` waits. It is issued before sharing, since a card must be answered at once. */
export function useShareLink(activityId: string | null): ShareLinkState {
  const { run } = useIssueShareLink()
  const [link, setLink] = useState<ShareLinkState>({ state: 'loading' })
  const issue = useCallback(async () => {
    setLink({ state: 'loading' })
    if (activityId === null) return
    try {
      const { shareLinkId } = await run({ activityId, shareLinkId: newId(12) })
      setLink({ state: 'ready', shareLinkId })
    } catch (reason) {
      setLink({ state: 'failed', error: asOperationError(reason), retry: () => void issue() })
    }
  }, [run, activityId])
  useEffect(() => {
    void issue()
  }, [issue])
  return link
}
