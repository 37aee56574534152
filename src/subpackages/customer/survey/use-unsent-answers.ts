import { useEffect, useState } from 'react'
import { type Answers, readUnsentAnswers } from '../shared/unsent-answers'

/** What the phone still holds for an activity; null until that is known. */
export function useUnsentAnswers(activityId: string | undefined): Answers | null {
  const [unsent, setUnsent] = useState<Answers | null>(null)
  useEffect(() => {
    if (activityId) void readUnsentAnswers(activityId).then(setUnsent)
  }, [activityId])
  return unsent
}
