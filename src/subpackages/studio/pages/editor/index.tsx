import { type ActivityKind, activityKindLabels } from '@domain/activity/activity'
import { useEffect, useState } from 'react'
import { PageFrame } from '@/components/page-frame'
import { FailedState, LoadingState } from '@/components/page-state'
import { pageParams, titlePage } from '@/platform/navigation'
import { DraftEditor } from '../../components/draft-editor'
import { useActivityDraft } from '../../hooks/use-activity-draft'

export default function Editor() {
  const [params] = useState(pageParams)
  const draft = useActivityDraft({
    activityId: params.activityId,
    template: params.template,
    kind: params.kind as ActivityKind | undefined,
  })
  const kind = draft.state === 'ready' ? draft.draft.kind : undefined
  useEffect(() => {
    if (kind) titlePage(activityKindLabels[kind])
  }, [kind])

  if (draft.state === 'ready') return <DraftEditor key={draft.activityId} opened={draft} />
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
