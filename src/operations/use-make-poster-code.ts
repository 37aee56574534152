import { useWriteOperation } from './use-write-operation'

export const useMakePosterCode = () => useWriteOperation('makePosterCode')
