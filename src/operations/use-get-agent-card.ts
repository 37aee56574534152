import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useGetAgentCard = (input: OperationInput<'getAgentCard'> | null) => useOperation('getAgentCard', input)
