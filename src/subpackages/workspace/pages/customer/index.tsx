import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { LoadingState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { useWriteOperation } from '@/operations/use-write-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { useReturn } from '@/platform/sight/use-return'
import { CustomerView } from '../../customer/customer-view'
import { useTimeline } from '../../customer/timeline/use-timeline'

export default function CustomerPage() {
  const [{ personId = '' }] = useState(() => pageParams('customer'))
  const customer = useOperation('getCustomer', { personId })
  const timeline = useTimeline(personId)
  const mine = useOperation('getAgentProfile', {})
  const { run: markSeen } = useWriteOperation('markSeen')

  const isFound = customer.state === 'ready'
  useEffect(() => {
    // A dot that stays until the next time is all that is lost when this does not arrive.
    if (isFound) void markSeen({ personId }).catch(() => {})
  }, [isFound, personId, markSeen])

  const reload = async () => {
    await Promise.all([customer.state === 'ready' ? customer.reload() : undefined, timeline.reload()])
  }
  useReturn(() => void reload())
  usePullDownRefresh(async () => {
    await reload()
    Taro.stopPullDownRefresh()
  })
  useReachBottom(timeline.more)

  // Without the agent's own profile nothing could be sent from here, so both are waited for; they come together.
  return (
    <ReadFrame of={customer} page="ground">
      {({ data }) => (
        <ReadFrame of={mine} page="ground">
          {({ data: { profile } }) =>
            profile ? (
              <CustomerView customer={data} timeline={timeline} profile={profile} reload={reload} />
            ) : (
              <PageFrame>
                <LoadingState />
              </PageFrame>
            )
          }
        </ReadFrame>
      )}
    </ReadFrame>
  )
}
