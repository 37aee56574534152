export type AppointmentManner = 'voice' | 'meet' | 'video'
export const appointmentMannerLabels: Record<AppointmentManner, string> = {
  voice: '微信语音',
  meet: '当面聊',
  video: '视频',
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
  state: 'asked' | 'confirmed' | 'declined' | 'cancelled'
  createdAt: number
  updatedAt: number
}
