import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useOpenShareLink = (input: OperationInput<'openShareLink'> | null) => useOperation('openShareLink', input)
