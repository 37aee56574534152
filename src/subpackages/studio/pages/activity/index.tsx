import { useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetActivityResult } from '@/operations/use-get-activity-result'
import { pageParams } from '@/platform/navigation/navigation'
import { ActivityResultView } from '../../activity/activity-result-view'

export default function ActivityPage() {
  const [params] = useState(pageParams)
  const result = useGetActivityResult({ activityId: params.activityId ?? '' })
  if (result.state === 'ready') return <ActivityResultView result={result.data} reload={result.reload} />
  return (
    <PageFrame>
      {result.state === 'loading' ? <LoadingState /> : <FailedState error={result.error} onRetry={result.retry} />}
    </PageFrame>
  )
}
