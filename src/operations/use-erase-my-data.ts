import { useWriteOperation } from './use-write-operation'

export const useEraseMyData = () => useWriteOperation('eraseMyData')
