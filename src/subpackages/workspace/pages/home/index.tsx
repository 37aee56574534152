import { View } from '@tarojs/components'
import Taro, { usePageScroll, usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { useCallback, useRef, useState } from 'react'
import { PageFrame } from '@/components/frame/page-frame'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { pageParams } from '@/platform/navigation/navigation'
import { useReturn } from '@/platform/sight/use-return'
import { goTo } from '../../shared/go-to'
import { useTabHandles, type WorkspaceTab, workspaceTabs } from '../../shared/tabs'
import { TabBar } from './tab-bar'
import { Welcome } from './welcome'
import { Workspace } from './workspace'

export default function Home() {
  const [tab, setTab] = useState<WorkspaceTab>(() => tabNamed(pageParams('home').tab))
  const [hasNews, setHasNews] = useState(false)
  const handles = useTabHandles()
  const mine = useOperation('getAgentProfile', {})

  // One page scrolls for four tabs: each is put back where it was left.
  const scrolled = useRef<Partial<Record<WorkspaceTab, number>>>({})
  usePageScroll(({ scrollTop }) => {
    scrolled.current[tab] = scrollTop
  })
  const openTab = useCallback((next: WorkspaceTab) => {
    setTab(next)
    Taro.nextTick(() => void Taro.pageScrollTo({ scrollTop: scrolled.current[next] ?? 0, duration: 0 }))
  }, [])

  useReturn(() => {
    if (mine.state === 'ready') void mine.reload()
    void handles.current[tab]?.reload()
    if (tab !== 'today') void handles.current.today?.glance?.()
  })
  usePullDownRefresh(async () => {
    await handles.current[tab]?.reload()
    Taro.stopPullDownRefresh()
  })
  useReachBottom(() => handles.current[tab]?.more?.())

  if (mine.state === 'ready' && !mine.data.profile) return <Welcome onStart={goTo.profile} />
  return (
    <PageFrame bottom={<TabBar open={tab} hasNews={hasNews} onOpen={openTab} />}>
      <ReadFrame of={mine}>
        {({ data: { profile }, reload }) =>
          profile && (
            <View>
              <Workspace tab={tab} handles={handles} profile={profile} reloadProfile={reload} onNews={setHasNews} />
            </View>
          )
        }
      </ReadFrame>
    </PageFrame>
  )
}

function tabNamed(name: string | undefined): WorkspaceTab {
  return workspaceTabs.find((tab) => tab === name) ?? 'today'
}
