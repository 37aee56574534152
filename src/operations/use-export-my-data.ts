import { useWriteOperation } from './use-write-operation'

export const useExportMyData = () => useWriteOperation('exportMyData')
