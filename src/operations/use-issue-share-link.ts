import { useWriteOperation } from './use-write-operation'

export const useIssueShareLink = () => useWriteOperation('issueShareLink')
