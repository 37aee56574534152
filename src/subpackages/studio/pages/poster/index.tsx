import { useState } from 'react'
import { pageParams } from '@/platform/navigation/navigation'
import { PosterView } from '../../poster/poster-view'

export default function PosterPage() {
  const [{ activityId = '' }] = useState(() => pageParams('poster'))
  return <PosterView activityId={activityId} />
}
