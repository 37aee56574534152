import { useState } from 'react'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { ActivityResultView } from '../../activity/activity-result-view'

export default function ActivityPage() {
  const [{ activityId = '' }] = useState(() => pageParams('activity'))
  const result = useOperation('getActivityResult', { activityId })
  return (
    <ReadFrame of={result} page="ground">
      {({ data, reload }) => <ActivityResultView result={data} reload={reload} />}
    </ReadFrame>
  )
}
