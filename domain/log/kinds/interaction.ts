import type { TouchActivity } from '../../activities/activity/touch-activity'
import type { Channel } from '../../activities/share-link/channel'

/**
 * An interaction is one fact: what a person did, when. Kinds a phone captures by itself, kinds a function
 * records when it has really done the thing, and kinds an agent notes after a meeting.
 * `at` is an instant in milliseconds (UTC).
 */
interface At {
  at: number
}

export type CapturedInteraction = At &
  (
    | { kind: 'open'; channel: Channel }
    | { kind: 'dwell'; seconds: number }
    | { kind: 'read'; section: string; depth: number }
    | { kind: 'video'; block: string; percent: number }
    | { kind: 'facet'; facet: string; seconds: number }
    | { kind: 'favourite'; on: boolean }
    | { kind: 'share'; childLinkId: string }
    | { kind: 'surveyStart' }
    | { kind: 'fileOpen'; block: string }
  )

export type RecordedInteraction = At &
  (
    | { kind: 'register'; headcount: number }
    | { kind: 'cancelRegistration' }
    | { kind: 'checkIn' }
    | {
        kind: 'surveyAnswer'
        question: string
        choices: string[]
        rating?: number
        /** The answer this one takes the place of; its weight is taken back exactly. */
        replaced?: { choices: string[]; rating?: number; at: number; asked?: TouchActivity }
      }
    | { kind: 'surveyFinish' }
    | { kind: 'quizResult'; score: number; outOf: number }
    | { kind: 'appointment'; startsAt: number }
    | { kind: 'cancelAppointment' }
    | { kind: 'consult' }
  )

export type NotedInteraction = At &
  (
    | { kind: 'visit'; note?: string }
    | { kind: 'call'; note?: string }
    | { kind: 'message'; note?: string }
    | { kind: 'factNoted'; tag: string; note?: string }
    | { kind: 'proposal'; note?: string }
    | { kind: 'policySigned'; note?: string }
    | { kind: 'complaint'; note?: string }
    | { kind: 'complaintSettled'; note?: string }
  )

export type Interaction = CapturedInteraction | RecordedInteraction | NotedInteraction
export type InteractionKind = Interaction['kind']

export const capturedKinds = [
  'open',
  'dwell',
  'read',
  'video',
  'facet',
  'favourite',
  'share',
  'surveyStart',
  'fileOpen',
] as const
export const recordedKinds = [
  'register',
  'cancelRegistration',
  'checkIn',
  'surveyAnswer',
  'surveyFinish',
  'quizResult',
  'appointment',
  'cancelAppointment',
  'consult',
] as const
export const notedKinds = [
  'visit',
  'call',
  'message',
  'factNoted',
  'proposal',
  'policySigned',
  'complaint',
  'complaintSettled',
] as const

/** Whether the agent noted it, rather than the person doing it. */
export function isNoted(kind: string): boolean {
  return notedKinds.some((noted) => noted === kind)
}
