import { useWriteOperation } from './use-write-operation'

export const useMarkSeen = () => useWriteOperation('markSeen')
