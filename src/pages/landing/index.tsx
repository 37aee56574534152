import { PageFrame } from '@/components/page-frame'
import { LoadingState } from '@/components/page-state'

export default function Landing() {
  return (
    <PageFrame>
      <LoadingState kind="article" />
    </PageFrame>
  )
}
