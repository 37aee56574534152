import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useGetMyStanding = (input: OperationInput<'getMyStanding'> | null) => useOperation('getMyStanding', input)
