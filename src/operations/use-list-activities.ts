import { useOperation } from './use-operation'

export const useListActivities = () => useOperation('listActivities', {})
