import { useState } from 'react'
import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'
import { openPage } from '@/platform/navigation/navigation'
import { scrollTo } from '@/platform/navigation/scroll-to'
import type { ActivityDraft, WorkingDraft } from '../shared/drafts/working-draft'
import { checkDraft } from './check-draft'

/** Publishing a draft: what is missing is shown where it belongs, and the first of it brought into sight. */
export function usePublish(activityId: string, draft: WorkingDraft, isPublished: boolean, onPublished: () => void) {
  const { run, isBusy } = useWriteOperation('saveActivity')
  const [isChecked, setChecked] = useState(false)
  const problems = isChecked ? checkDraft(draft, Date.now(), isPublished) : []
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.words

  const publish = async () => {
    setChecked(true)
    const [first] = checkDraft(draft, Date.now(), isPublished)
    if (first) {
      say(first.words)
      scrollTo(first.field)
      return
    }
    const isDone = await attempt(
      () => run({ activityId, draft: draft as ActivityDraft, publish: true }),
      (words, { code }) => {
        say(words)
        // What was written waits on the phone.
        if (code === 'agent_required') openPage('profile')
      },
    )
    if (isDone) onPublished()
  }
  return { publish, isBusy, problemOf }
}
