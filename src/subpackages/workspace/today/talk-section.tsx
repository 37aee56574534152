import type { OperationOutput } from '@contract/operations'
import { ListSection } from '../shared/list-section'
import { TalkRow } from '../shared/talks/talk-row'
import { useAnswerTalk } from '../shared/talks/use-answer-talk'

interface Props {
  appointments: OperationOutput<'getToday'>['appointments']
  onOpen: (personId: string) => void
  onAnswered: () => void
}

export function TalkSection({ appointments, onOpen, onAnswered }: Props) {
  const { answer, isBusy } = useAnswerTalk(onAnswered)
  const asked = appointments.filter(({ state }) => state === 'asked').length
  return (
    <ListSection title="约好聊聊" hint={asked > 0 ? `${asked} 个等你答复` : undefined}>
      {appointments.map((talk) => (
        <TalkRow
          key={talk.appointmentId}
          talk={talk}
          isBusy={isBusy}
          onOpen={() => onOpen(talk.person.personId)}
          onAnswer={(choice) => answer(talk.appointmentId, choice)}
        />
      ))}
    </ListSection>
  )
}
