import { useOperation } from './use-operation'

export const useGetToday = () => useOperation('getToday', {})
