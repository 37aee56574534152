import { useWriteOperation } from './use-write-operation'

export const useCancelRegistration = () => useWriteOperation('cancelRegistration')
