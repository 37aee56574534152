import { useWriteOperation } from './use-write-operation'

export const useReviseMyTag = () => useWriteOperation('reviseMyTag')
