import { View } from '@tarojs/components'
import Taro, { useDidHide, useDidShow, usePageScroll, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useGetAgentProfile } from '@/operations/use-get-agent-profile'
import { pageParams } from '@/platform/navigation/navigation'
import { places } from '../../shared/places'
import { useTabHandles } from '../../shared/use-tab-handle'
import { TabBar, type WorkspaceTab, workspaceTabs } from './tab-bar'
import { Welcome } from './welcome'
import { Workspace } from './workspace'

export default function Home() {
  const [tab, setTab] = useState<WorkspaceTab>(() => tabNamed(pageParams().tab))
  const [hasNews, setHasNews] = useState(false)
  const handles = useTabHandles()
  const mine = useGetAgentProfile()

  // One page scrolls for four tabs: each is put back where it was left.
  const scrolled = useRef<Partial<Record<WorkspaceTab, number>>>({})
  usePageScroll(({ scrollTop }) => {
    scrolled.current[tab] = scrollTop
  })
  const openTab = useCallback((next: WorkspaceTab) => {
    setTab(next)
    Taro.nextTick(() => void Taro.pageScrollTo({ scrollTop: scrolled.current[next] ?? 0, duration: 0 }))
  }, [])

  const isBack = useRef(false)
  useDidHide(() => {
    isBack.current = true
  })
  useDidShow(() => {
    if (!isBack.current) return
    isBack.current = false
    if (mine.state === 'ready') void mine.reload()
    void handles.current[tab]?.reload()
    if (tab !== 'today') void handles.current.today?.glance?.()
  })
  usePullDownRefresh(async () => {
    await handles.current[tab]?.reload()
    Taro.stopPullDownRefresh()
  })
  useReachBottom(() => handles.current[tab]?.more?.())

  const profile = mine.state === 'ready' ? mine.data.profile : null
  if (mine.state === 'ready' && !profile) return <Welcome onStart={places.profile} />
  return (
    <PageFrame bottom={<TabBar open={tab} hasNews={hasNews} onOpen={openTab} />}>
      {mine.state === 'loading' && <LoadingState />}
      {mine.state === 'failed' && <FailedState error={mine.error} onRetry={mine.retry} />}
      {mine.state === 'ready' && profile && (
        <View>
          <Workspace tab={tab} handles={handles} profile={profile} reloadProfile={mine.reload} onNews={setHasNews} />
        </View>
      )}
    </PageFrame>
  )
}

function tabNamed(name: string | undefined): WorkspaceTab {
  return workspaceTabs.find((tab) => tab === name) ?? 'today'
}
