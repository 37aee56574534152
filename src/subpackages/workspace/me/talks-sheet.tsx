import type { OperationOutput } from '@contract/operations'
import { View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { EmptyState } from '@/components/frame/page-state'
import { ReadFrame } from '@/components/frame/read-frame'
import { useOperation } from '@/operations/use-operation'
import { goTo } from '../shared/go-to'
import { TalkRow } from '../shared/talks/talk-row'
import { useAnswerTalk } from '../shared/talks/use-answer-talk'

type Talks = OperationOutput<'listAppointments'>['appointments']

export function TalksSheet({ onOpen, onClose }: { onOpen: (personId: string) => void; onClose: () => void }) {
  const read = useOperation('listAppointments', {})
  return (
    <HalfSheet title="我的预约" onClose={onClose}>
      <ReadFrame of={read}>
        {({ data, reload }) => <Talks talks={data.appointments} onOpen={onOpen} onAnswered={reload} />}
      </ReadFrame>
    </HalfSheet>
  )
}

function Talks(props: { talks: Talks; onOpen: (personId: string) => void; onAnswered: () => void }) {
  const { talks, onOpen } = props
  const now = Date.now()
  const { answer, isBusy } = useAnswerTalk(props.onAnswered)
  if (talks.length === 0) {
    return (
      <EmptyState
        title="还没有人约你"
        hint="客户在你的名片上就能约时间，先把可以聊的时段写上"
        action={<QuietButton onClick={goTo.profile}>写上可以聊的时段</QuietButton>}
      />
    )
  }
  return (
    <View>
      {comingFirst(talks, now).map((talk) => (
        <TalkRow
          key={talk.appointmentId}
          talk={talk}
          isPast={talk.startsAt < now}
          isBusy={isBusy}
          isFlush
          onOpen={() => onOpen(talk.person.personId)}
          onAnswer={(choice) => answer(talk.appointmentId, choice)}
        />
      ))}
    </View>
  )
}

/** The soonest on top; those of the past week below, the latest first. */
function comingFirst<Talk extends { startsAt: number }>(talks: readonly Talk[], now: number): Talk[] {
  const isPast = ({ startsAt }: Talk) => startsAt < now
  return [...talks.filter((talk) => !isPast(talk)), ...talks.filter(isPast).reverse()]
}
