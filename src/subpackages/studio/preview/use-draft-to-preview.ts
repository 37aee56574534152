import { useCallback, useEffect, useState } from 'react'
import { asOperationError, type OperationError } from '@/operations/call-operation'
import { type DraftStart, readDraft } from '../shared/drafts/open-draft'
import type { WorkingDraft } from '../shared/drafts/working-draft'

type DraftToPreview =
  | { state: 'loading' }
  | { state: 'failed'; error: OperationError; retry: () => void }
  | { state: 'ready'; draft: WorkingDraft }

/** The draft as the editor left it a moment ago; opened by itself, the same as the editor would open. */
export function useDraftToPreview({ activityId, template, kind }: DraftStart): DraftToPreview {
  const [found, setFound] = useState<DraftToPreview>({ state: 'loading' })
  const read = useCallback(async () => {
    setFound({ state: 'loading' })
    try {
      setFound({ state: 'ready', draft: await readDraft({ activityId, template, kind }) })
    } catch (reason) {
      setFound({ state: 'failed', error: asOperationError(reason), retry: () => void read() })
    }
  }, [activityId, template, kind])
  useEffect(() => void read(), [read])
  return found
}
