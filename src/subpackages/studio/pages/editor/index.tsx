import { type ActivityKind, activityKindLabels } from '@domain/activity/activity'
import { useEffect, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { openPage, pageParams, titlePage } from '@/platform/navigation/navigation'
import { DraftEditor } from '../../editor/draft-editor'
import { useActivityDraft } from '../../editor/use-activity-draft'

export default function Editor() {
  const [{ activityId, template, kind }] = useState(pageParams)
  const draft = useActivityDraft({ activityId, template, kind: kind as ActivityKind | undefined })
  const openedKind = draft.state === 'ready' ? draft.draft.kind : undefined
  useEffect(() => {
    if (openedKind) titlePage(activityKindLabels[openedKind])
  }, [openedKind])

  if (draft.state === 'ready') {
    // The preview reads what lies on the phone: the last words have to be there first.
    const preview = () =>
      void draft.keep().then(() => openPage('subpackages/studio/pages/preview/index', { activityId, template, kind }))
    return <DraftEditor key={draft.activityId} opened={draft} onPreview={preview} />
  }
  return (
    <PageFrame>
      {draft.state === 'loading' ? (
        <LoadingState kind="article" />
      ) : (
        <FailedState error={draft.error} onRetry={draft.retry} />
      )}
    </PageFrame>
  )
}
