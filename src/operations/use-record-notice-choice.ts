import { useWriteOperation } from './use-write-operation'

export const useRecordNoticeChoice = () => useWriteOperation('recordNoticeChoice')
