import { useCallback } from 'react'
import type { ReadState } from '@/operations/read-state'
import { useRead } from '@/operations/use-read'
import type { DraftStart } from '../shared/drafts/draft-start'
import { readDraft } from '../shared/drafts/open-draft'
import type { WorkingDraft } from '../shared/drafts/working-draft'

/** The draft as the editor left it a moment ago; opened by itself, the same as the editor would open. */
export function useDraftToPreview({ activityId, template, kind }: DraftStart): ReadState<{ draft: WorkingDraft }> {
  return useRead(
    useCallback(async () => ({ draft: await readDraft({ activityId, template, kind }) }), [activityId, template, kind]),
  )
}
