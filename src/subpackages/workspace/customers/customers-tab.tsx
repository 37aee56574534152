import { View } from '@tarojs/components'
import { useRef, useState } from 'react'
import { QuietButton } from '@/components/controls/quiet-button'
import { EmptyState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { EngagedLine, type EngagedPerson } from '../shared/engaged-line'
import { FirstShare } from '../shared/first-share'
import { ListEnd } from '../shared/list-end'
import { type TabHandles, useTabHandle } from '../shared/tabs'
import { useEngagedBoard } from '../shared/use-engaged-board'
import { useWarmed } from '../shared/use-warmed'
import { type CustomerFilter, noFilter } from './customer-filter'
import { CustomerFilters } from './customer-filters'
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
  const board = useEngagedBoard({
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
      await board.reload()
    },
    more: board.more,
  })
  const warmed = useWarmed(board.items)
  // Offered choices stay while a narrower question is under way.
  const offered = useRef(board.extra)
  offered.current = board.extra ?? offered.current

  const isNarrowed = JSON.stringify({ ...filter, order: noFilter.order }) !== JSON.stringify(noFilter)
  const isEmpty = board.state === 'ready' && board.items.length === 0
  if (isEmpty && !isNarrowed) return <FirstShare onStart={onGallery} />
  return (
    <View>
      <CustomerFilters filter={filter} offered={offered.current} onChange={setFilter} />
      <ReadFrame of={board}>
        {() => isEmpty && <NobodyFound onAll={() => setFilter({ ...noFilter, order: filter.order })} />}
      </ReadFrame>
      <View className={styles.paper}>
        {board.items.map((line) => (
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
        <ListEnd pages={board} endWords="你的客户都在这里了" />
      </View>
    </View>
  )
}

function NobodyFound({ onAll }: { onAll: () => void }) {
  return (
    <EmptyState
      title="没有这样的客户"
      hint="换个条件，或者全部看看"
      action={<QuietButton onClick={onAll}>看全部客户</QuietButton>}
    />
  )
}
