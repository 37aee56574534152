import { activityKindLabels } from '@domain/activities/activity/activity'
import { useEffect, useState } from 'react'
import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { openPage, titlePage } from '@/platform/navigation/navigation'
import { DraftEditor } from '../../editor/draft-editor'
import { useActivityDraft } from '../../editor/use-activity-draft'
import { readDraftStart } from '../../shared/drafts/draft-start'

export default function Editor() {
  const [start] = useState(() => readDraftStart('editor'))
  const opening = useActivityDraft(start)
  const kind = opening.state === 'ready' ? opening.draft.kind : undefined
  useEffect(() => {
    if (kind) titlePage(activityKindLabels[kind])
  }, [kind])

  return (
    <ReadFrame of={opening} page="ground" outline={<LoadingState kind="article" />}>
      {(opened) => (
        <DraftEditor
          key={opened.activityId}
          opened={opened}
          // The preview reads what lies on the phone: the last words have to be there first.
          onPreview={() => void opened.keep().then(() => openPage('preview', start))}
        />
      )}
    </ReadFrame>
  )
}
