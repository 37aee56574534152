import { asOperationError } from '@/operations/call-operation'
import { useAnswerAppointment } from '@/operations/use-answer-appointment'
import { say } from '@/platform/dialogs/notify'

export function useAnswerTalk(onAnswered: () => void) {
  const { run, isBusy } = useAnswerAppointment()
  const answer = async (appointmentId: string, choice: 'confirm' | 'decline') => {
    try {
      await run({ appointmentId, answer: choice })
      say(choice === 'confirm' ? '答应了，到时见' : '已婉拒，记得另约时间')
      onAnswered()
    } catch (reason) {
      say(asOperationError(reason).message)
    }
  }
  return { answer, isBusy }
}
