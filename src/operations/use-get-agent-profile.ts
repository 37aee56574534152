import { useOperation } from './use-operation'

export const useGetAgentProfile = () => useOperation('getAgentProfile', {})
