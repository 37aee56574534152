import { useState } from 'react'
import { asOperationError } from '@/operations/call-operation'
import { useSaveActivity } from '@/operations/use-save-activity'
import { say } from '@/platform/dialogs/notify'
import { openPage } from '@/platform/navigation/navigation'
import { scrollTo } from '@/platform/navigation/scroll-to'
import type { ActivityDraft, WorkingDraft } from '../shared/drafts/working-draft'
import { checkDraft } from './check-draft'

/** Publishing a draft: what is missing is shown in its place, and the first of it brought into sight. */
export function usePublish(activityId: string, draft: WorkingDraft, isPublished: boolean, onPublished: () => void) {
  const { run, isBusy } = useSaveActivity()
  const [isChecked, setChecked] = useState(false)
  const problems = isChecked ? checkDraft(draft, Date.now(), isPublished) : []
  const problemOf = (place: string) => problems.find((problem) => problem.place === place)?.words

  const publish = async () => {
    setChecked(true)
    const [first] = checkDraft(draft, Date.now(), isPublished)
    if (first) {
      say(first.words)
      scrollTo(first.place)
      return
    }
    try {
      await run({ activityId, draft: draft as ActivityDraft, publish: true })
      onPublished()
    } catch (reason) {
      const { code, message } = asOperationError(reason)
      say(message)
      // What was written waits on the phone.
      if (code === 'agent_required') openPage('subpackages/studio/pages/profile/index')
    }
  }
  return { publish, isBusy, problemOf }
}
