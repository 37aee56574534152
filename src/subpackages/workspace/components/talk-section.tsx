import type { OperationOutput } from '@contract/operations'
import { useAnswerTalk } from '../hooks/use-answer-talk'
import { ListSection } from './list-section'
import { TalkRow } from './talk-row'

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
