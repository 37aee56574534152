import { useWriteOperation } from './use-write-operation'

export const useIntroduceMyself = () => useWriteOperation('introduceMyself')
