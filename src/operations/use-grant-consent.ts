import { useWriteOperation } from './use-write-operation'

export const useGrantConsent = () => useWriteOperation('grantConsent')
