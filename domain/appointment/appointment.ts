export type AppointmentManner = 'voice' | 'meet' | 'video'
export const appointmentMannerLabels: Record<AppointmentManner, string> = {
  voice: '微信语音',
  meet: '当面聊',
  video: '视频',
}

export const appointmentStates = ['asked', 'confirmed', 'declined', 'cancelled'] as const
export type AppointmentState = (typeof appointmentStates)[number]
/** The states in which a talk is still to take place, and takes the agent's hour. */
export const openStates: AppointmentState[] = ['asked', 'confirmed']

export function isOpenTalk({ state }: { state: AppointmentState }): boolean {
  return openStates.includes(state)
}

/** One talk asked for by a customer. `_id` is `agentId:personId:revision`. */
export interface Appointment {
  _id: string
  agentId: string
  personId: string
  revision: number
  activityId?: string
  topic: string
  manner: AppointmentManner
  startsAt: number
  state: AppointmentState
  createdAt: number
  updatedAt: number
}
