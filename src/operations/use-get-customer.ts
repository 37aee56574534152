import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useGetCustomer = (input: OperationInput<'getCustomer'> | null) => useOperation('getCustomer', input)
