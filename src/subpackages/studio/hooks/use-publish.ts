import { useState } from 'react'
import { asOperationError } from '@/operations/call-operation'
import { useSaveActivity } from '@/operations/use-save-activity'
import { openPage } from '@/platform/navigation'
import { say } from '@/platform/notify'
import { scrollTo } from '@/platform/scroll-to'
import { checkDraft } from '../draft/check-draft'
import type { ActivityDraft, WorkingDraft } from '../draft/working-draft'

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
