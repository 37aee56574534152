import { useWriteOperation } from './use-write-operation'

export const useSaveActivity = () => useWriteOperation('saveActivity')
