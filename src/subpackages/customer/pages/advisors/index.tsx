import { useDidShow } from '@tarojs/taro'
import { PageFrame } from '@/components/frame/page-frame'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { AdvisorsView } from '../../advisors/advisors-view'

/** 我与顾问: whom this person knows here, and what is under way with each. */
export default function AdvisorsPage() {
  const standing = useOperation('getMyStanding', {})
  useDidShow(() => {
    if (standing.state === 'ready') void standing.reload()
  })
  return (
    <PageFrame>
      <ReadFrame of={standing}>{({ data, reload }) => <AdvisorsView standing={data} reload={reload} />}</ReadFrame>
    </PageFrame>
  )
}
