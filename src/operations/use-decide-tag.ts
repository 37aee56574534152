import { useWriteOperation } from './use-write-operation'

export const useDecideTag = () => useWriteOperation('decideTag')
