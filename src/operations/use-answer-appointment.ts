import { useWriteOperation } from './use-write-operation'

export const useAnswerAppointment = () => useWriteOperation('answerAppointment')
