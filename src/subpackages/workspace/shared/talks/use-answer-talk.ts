import { attempt } from '@/operations/attempt'
import { useWriteOperation } from '@/operations/use-write-operation'
import { say } from '@/platform/dialogs/notify'

export function useAnswerTalk(onAnswered: () => void) {
  const { run, isBusy } = useWriteOperation('answerAppointment')
  const answer = async (appointmentId: string, choice: 'confirm' | 'decline') => {
    if (!(await attempt(() => run({ appointmentId, answer: choice })))) return
    say(choice === 'confirm' ? '答应了，到时见' : '已婉拒，记得另约时间')
    onAnswered()
  }
  return { answer, isBusy }
}
