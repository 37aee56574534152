import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { EmptyState, FailedState, LoadingState } from '@/components/frame/page-state'
import { useListEngaged } from '@/operations/use-list-engaged'
import { EngagedLine, type EngagedPerson } from '../shared/engaged-line'
import { FirstShare } from '../shared/first-share'
import { ListEnd } from '../shared/list-end'
import { type TabHandles, useTabHandle } from '../shared/use-tab-handle'
import { useWarmed } from '../shared/use-warmed'
import { type CustomerFilter, CustomerFilters, noFilter } from './customer-filters'
import styles from './customers-tab.module.scss'
import { useSettledValue } from './use-settled-value'

interface Props {
  handles: TabHandles
  seen: ReadonlySet<string>
  settled: () => Promise<unknown>
  onOpen: (personId: string) => void
  onHold: (line: EngagedPerson) => void
  onWhy: (title: string, why: string) => void
  onGallery: () => void
}

export function CustomersTab({ handles, seen, settled, onOpen, onHold, onWhy, onGallery }: Props) {
  const [filter, setFilter] = useState<CustomerFilter>(noFilter)
  const search = useSettledValue(filter.search.trim())
  const pages = useListEngaged({
    order: filter.order,
    ...(search && { search }),
    ...(filter.unreadOnly && { unreadOnly: true }),
    ...(filter.stage && { stage: filter.stage }),
    ...(filter.audience && { audience: filter.audience }),
    ...(filter.tag && { tag: filter.tag.key }),
    ...(filter.activity && { activityId: filter.activity.activityId }),
  })
  useTabHandle(handles, 'customers', {
    reload: async () => {
      await settled()
      await pages.reload()
    },
    more: pages.more,
  })
  const warmed = useWarmed(pages.items)
  // Offered choices stay while a narrower question is under way.
  const offered = useRef(pages.extra)
  offered.current = pages.extra ?? offered.current

  const isNarrowed = JSON.stringify({ ...filter, order: noFilter.order }) !== JSON.stringify(noFilter)
  const isEmpty = pages.state === 'ready' && pages.items.length === 0
  if (isEmpty && !isNarrowed) return <FirstShare onStart={onGallery} />
  return (
    <View>
      <CustomerFilters filter={filter} offered={offered.current} onChange={setFilter} />
      {pages.state === 'loading' && <LoadingState />}
      {pages.state === 'failed' && pages.error && <FailedState error={pages.error} onRetry={pages.retry} />}
      {isEmpty && (
        <EmptyState
          title="没有这样的客户"
          hint="换个条件，或者全部看看"
          action={<QuietButton onClick={() => setFilter({ ...noFilter, order: filter.order })}>看全部客户</QuietButton>}
        />
      )}
      <View className={styles.paper}>
        {pages.items.map((line) => (
          <View key={line.person.personId} className={warmed.has(line.person.personId) ? styles.warmed : styles.line}>
            <EngagedLine
              line={line}
              isDetailed
              isUnread={line.isUnread && !seen.has(line.person.personId)}
              onOpen={() => onOpen(line.person.personId)}
              onHold={() => onHold(line)}
              onAskWarmth={() => onWhy(`${line.person.name}为什么是这个热度`, line.warmth.why)}
            />
          </View>
        ))}
        <ListEnd pages={pages} endWords="你的客户都在这里了" />
      </View>
    </View>
  )
}
