import { useWriteOperation } from './use-write-operation'

export const useCheckInParticipant = () => useWriteOperation('checkInParticipant')
