import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { ReadFrame } from '@/components/frame/read-frame'
import type { OperationState } from '@/operations/use-operation'
import type { ShareCard } from '@/platform/sharing/share-card'
import type { EngagedPerson } from '../shared/engaged-line'
import { FirstShare } from '../shared/first-share'
import type { SentThing } from '../shared/sending/sent-thing'
import { type TabHandles, useTabHandle } from '../shared/tabs'
import { type EngagedBoard, useEngagedBoard } from '../shared/use-engaged-board'
import { EngagedSection } from './engaged-section'
import { ForwardSection } from './forward-section'
import { TalkSection } from './talk-section'
import { TodayHead } from './today-head'

type Today = OperationOutput<'getToday'>

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
  const { handles, now, today, seen, settled } = props
  const board = useEngagedBoard({ order: 'newest' })
  const glance = async () => today.state === 'ready' && today.reload()
  useTabHandle(handles, 'today', {
    reload: async () => {
      await settled()
      await Promise.all([glance(), board.reload()])
    },
    glance,
    more: board.more,
  })

  return (
    <ReadFrame of={today}>
      {({ data, reload }) => {
        const isNew = data.suggestions.length === 0 && board.state === 'ready' && board.items.length === 0
        const unread = Math.max(0, data.unread - seen.size)
        return (
          <View>
            <TodayHead now={now} greeting={data.greeting} words={isNew ? '' : sayDay(data, unread)} />
            {isNew ? (
              <FirstShare onStart={props.onGallery} />
            ) : (
              <TodaySections {...props} data={data} reload={reload} board={board} />
            )}
          </View>
        )
      }}
    </ReadFrame>
  )
}

function TodaySections({
  data,
  reload,
  board,
  ...props
}: Props & { data: Today; reload: () => Promise<void>; board: EngagedBoard }) {
  const forward = <ForwardSection key="forward" {...props} suggestions={data.suggestions} />
  const engaged = <EngagedSection key="engaged" {...props} board={board} />
  return (
    <>
      {data.appointments.length > 0 && (
        <TalkSection appointments={data.appointments} onOpen={props.onOpen} onAnswered={reload} />
      )}
      {props.hour < eveningFrom ? [forward, engaged] : [engaged, forward]}
    </>
  )
}

function sayDay({ newcomers }: Today, unread: number): string {
  const seenWords = unread === 0 ? '来过的人你都看过了' : `${unread} 个人的动静还没看`
  return newcomers === 0 ? `${seenWords}。` : `${seenWords}，其中 ${newcomers} 位是第一次来。`
}
