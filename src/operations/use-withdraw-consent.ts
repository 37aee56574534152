import { useWriteOperation } from './use-write-operation'

export const useWithdrawConsent = () => useWriteOperation('withdrawConsent')
