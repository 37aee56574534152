import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useGetActivityResult = (input: OperationInput<'getActivityResult'> | null) =>
  useOperation('getActivityResult', input)
