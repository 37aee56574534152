import { useOperation } from './use-operation'

export const useListAppointments = () => useOperation('listAppointments', {})
