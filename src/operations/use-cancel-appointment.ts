import { useWriteOperation } from './use-write-operation'

export const useCancelAppointment = () => useWriteOperation('cancelAppointment')
