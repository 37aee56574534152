import { useWriteOperation } from './use-write-operation'

export const useCancelActivity = () => useWriteOperation('cancelActivity')
