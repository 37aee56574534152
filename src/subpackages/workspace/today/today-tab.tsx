import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { FailedState, LoadingState } from '@/components/frame/page-state'
import { useListEngaged } from '@/operations/use-list-engaged'
import type { OperationState } from '@/operations/use-operation'
import type { ShareCard } from '@/platform/sharing/share-card'
import type { EngagedPerson } from '../shared/engaged-line'
import { FirstShare } from '../shared/first-share'
import type { SentThing } from '../shared/sending/sent-thing'
import { type TabHandles, useTabHandle } from '../shared/use-tab-handle'
import { CameSection } from './came-section'
import { ForwardSection } from './forward-section'
import { TalkSection } from './talk-section'
import { TodayHead } from './today-head'

/** Until this hour the day is for sending, after it for reading who came. */
const eveningFrom = 15

interface Props {
  handles: TabHandles
  now: number
  hour: number
  today: OperationState<'getToday'>
  seen: ReadonlySet<string>
  settled: () => Promise<unknown>
  makeCard: (subject?: string) => ShareCard
  isSent: (thing: SentThing) => boolean
  onOpen: (personId: string) => void
  onSeen: (line: EngagedPerson) => void
  onNote: (person: EngagedPerson['person']) => void
  onHold: (line: EngagedPerson) => void
  onWhy: (title: string, why: string) => void
  onGallery: () => void
}

export function TodayTab(props: Props) {
  const { handles, now, hour, today, seen, settled } = props
  const came = useListEngaged({ order: 'newest' })
  const glance = async () => today.state === 'ready' && today.reload()
  useTabHandle(handles, 'today', {
    reload: async () => {
      await settled()
      await Promise.all([glance(), came.reload()])
    },
    glance,
    more: came.more,
  })

  if (today.state === 'loading') return <LoadingState />
  if (today.state === 'failed') return <FailedState error={today.error} onRetry={today.retry} />

  const { data } = today
  const unread = Math.max(0, data.unread - seen.size)
  const isNew = data.suggestions.length === 0 && came.state === 'ready' && came.items.length === 0
  const forward = <ForwardSection key="forward" {...props} suggestions={data.suggestions} />
  const whoCame = <CameSection key="came" {...props} came={came} />
  return (
    <View>
      <TodayHead now={now} greeting={data.greeting} words={isNew ? '' : sayDay(data, unread)} />
      {isNew ? (
        <FirstShare onStart={props.onGallery} />
      ) : (
        <>
          {data.appointments.length > 0 && (
            <TalkSection appointments={data.appointments} onOpen={props.onOpen} onAnswered={today.reload} />
          )}
          {hour < eveningFrom ? [forward, whoCame] : [whoCame, forward]}
        </>
      )}
    </View>
  )
}

function sayDay({ newcomers }: OperationOutput<'getToday'>, unread: number): string {
  const came = unread === 0 ? '来过的人你都看过了' : `${unread} 个人的动静还没看`
  return newcomers === 0 ? `${came}。` : `${came}，其中 ${newcomers} 位是第一次来。`
}
