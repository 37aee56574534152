import { useWriteOperation } from './use-write-operation'

export const useConsultAgent = () => useWriteOperation('consultAgent')
