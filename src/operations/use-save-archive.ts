import { useWriteOperation } from './use-write-operation'

export const useSaveArchive = () => useWriteOperation('saveArchive')
