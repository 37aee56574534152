import { useWriteOperation } from './use-write-operation'

export const useBookAppointment = () => useWriteOperation('bookAppointment')
