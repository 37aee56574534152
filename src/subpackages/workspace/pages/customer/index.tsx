import Taro, { useDidHide, useDidShow, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetAgentProfile } from '@/operations/use-get-agent-profile'
import { useGetCustomer } from '@/operations/use-get-customer'
import { useListTimeline } from '@/operations/use-list-timeline'
import { useMarkSeen } from '@/operations/use-mark-seen'
import { pageParams } from '@/platform/navigation/navigation'
import { CustomerView } from '../../customer/customer-view'

export default function CustomerPage() {
  const [personId] = useState(() => pageParams().personId ?? '')
  const customer = useGetCustomer({ personId })
  const timeline = useListTimeline(personId)
  const mine = useGetAgentProfile()
  const { run: markSeen } = useMarkSeen()

  const isFound = customer.state === 'ready'
  useEffect(() => {
    // A dot that stays until the next visit is all that is lost when this does not arrive.
    if (isFound) void markSeen({ personId }).catch(() => {})
  }, [isFound, personId, markSeen])

  const reload = async () => {
    await Promise.all([customer.state === 'ready' ? customer.reload() : undefined, timeline.reload()])
  }
  const isBack = useRef(false)
  useDidHide(() => {
    isBack.current = true
  })
  useDidShow(() => {
    if (isBack.current) void reload()
    isBack.current = false
  })
  usePullDownRefresh(async () => {
    await reload()
    Taro.stopPullDownRefresh()
  })
  useReachBottom(timeline.more)

  const profile = mine.state === 'ready' ? mine.data.profile : null
  if (customer.state === 'ready' && profile) {
    return <CustomerView customer={customer.data} timeline={timeline} profile={profile} reload={reload} />
  }
  // Without the agent's own profile nothing could be sent from here, so both are waited for; they come together.
  const failed = customer.state === 'failed' ? customer : mine.state === 'failed' ? mine : null
  return (
    <PageFrame>{failed ? <FailedState error={failed.error} onRetry={failed.retry} /> : <LoadingState />}</PageFrame>
  )
}
