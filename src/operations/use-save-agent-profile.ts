import { useWriteOperation } from './use-write-operation'

export const useSaveAgentProfile = () => useWriteOperation('saveAgentProfile')
