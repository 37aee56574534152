import { useWriteOperation } from './use-write-operation'

export const useRegisterForActivity = () => useWriteOperation('registerForActivity')
