import { dayMs } from '../../words/calendar/china-time'

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

/** Talks to come that one customer may have with one agent: asked for or confirmed. */
export const mostOpenTalks = 3
/** Talks one customer may ask an agent for within a day, called off again or not. */
export const mostTalksADay = 10

/** Whether a customer with these talks, of one agent and of all times, may not ask for another one now. */
export function hasTooManyTalks(
  talks: readonly Pick<Appointment, 'state' | 'startsAt' | 'createdAt'>[],
  now: number,
): boolean {
  const open = talks.filter((talk) => isOpenTalk(talk) && talk.startsAt > now)
  const latest = talks.filter(({ createdAt }) => createdAt > now - dayMs)
  return open.length >= mostOpenTalks || latest.length >= mostTalksADay
}
