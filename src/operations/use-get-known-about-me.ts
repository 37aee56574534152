import type { OperationInput } from '@contract/operations'
import { useOperation } from './use-operation'

export const useGetKnownAboutMe = (input: OperationInput<'getKnownAboutMe'> | null) =>
  useOperation('getKnownAboutMe', input)
