import { View } from '@tarojs/components'
import { QuietButton } from '@/components/controls/quiet-button'
import { HalfSheet } from '@/components/frame/half-sheet'
import { EmptyState, FailedState, LoadingState } from '@/components/frame/page-state'
import { useListAppointments } from '@/operations/use-list-appointments'
import { openPage } from '@/platform/navigation/navigation'
import { TalkRow } from '../shared/talks/talk-row'
import { useAnswerTalk } from '../shared/talks/use-answer-talk'

export function TalksSheet({ onOpen, onClose }: { onOpen: (personId: string) => void; onClose: () => void }) {
  const talks = useListAppointments()
  const now = Date.now()
  const { answer, isBusy } = useAnswerTalk(() => talks.state === 'ready' && talks.reload())
  return (
    <HalfSheet title="我的预约" onClose={onClose}>
      {talks.state === 'loading' && <LoadingState />}
      {talks.state === 'failed' && <FailedState error={talks.error} onRetry={talks.retry} />}
      {talks.state === 'ready' && talks.data.appointments.length === 0 && (
        <EmptyState
          title="还没有人约你"
          hint="客户在你的名片上就能约时间，先把可以聊的时段写上"
          action={
            <QuietButton onClick={() => openPage('subpackages/studio/pages/profile/index')}>
              写上可以聊的时段
            </QuietButton>
          }
        />
      )}
      {talks.state === 'ready' && (
        <View>
          {comingFirst(talks.data.appointments, now).map((talk) => (
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
      )}
    </HalfSheet>
  )
}

/** The soonest on top; those of the past week below, the latest first. */
function comingFirst<Talk extends { startsAt: number }>(talks: readonly Talk[], now: number): Talk[] {
  const isPast = ({ startsAt }: Talk) => startsAt < now
  return [...talks.filter((talk) => !isPast(talk)), ...talks.filter(isPast).reverse()]
}
