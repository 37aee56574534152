import type { answerAppointment } from './answer-appointment'
import type { bookAppointment } from './book-appointment'
import type { cancelActivity } from './cancel-activity'
import type { cancelAppointment } from './cancel-appointment'
import type { cancelRegistration } from './cancel-registration'
import type { checkInParticipant } from './check-in-participant'
import type { consultAgent } from './consult-agent'
import type { decideTag } from './decide-tag'
import type { eraseMyData } from './erase-my-data'
import type { exportMyData } from './export-my-data'
import type { getActivity } from './get-activity'
import type { getActivityResult } from './get-activity-result'
import type { getAgentCard } from './get-agent-card'
import type { getAgentProfile } from './get-agent-profile'
import type { getCustomer } from './get-customer'
import type { getKnownAboutMe } from './get-known-about-me'
import type { getMyStanding } from './get-my-standing'
import type { getToday } from './get-today'
import type { grantConsent } from './grant-consent'
import type { introduceMyself } from './introduce-myself'
import type { issueShareLink } from './issue-share-link'
import type { listActivities } from './list-activities'
import type { listAppointments } from './list-appointments'
import type { listEngaged } from './list-engaged'
import type { listTimeline } from './list-timeline'
import type { makePosterCode } from './make-poster-code'
import type { markSeen } from './mark-seen'
import type { noteContact } from './note-contact'
import type { openShareLink } from './open-share-link'
import type { InputOf, OutputOf } from './operation'
import type { recordInteractions } from './record-interactions'
import type { recordNoticeChoice } from './record-notice-choice'
import type { registerForActivity } from './register-for-activity'
import type { reviseMyTag } from './revise-my-tag'
import type { saveActivity } from './save-activity'
import type { saveAgentProfile } from './save-agent-profile'
import type { saveArchive } from './save-archive'
import type { saveSurveyAnswers } from './save-survey-answers'
import type { withdrawConsent } from './withdraw-consent'

/** Which function answers which operation. Holds no schema, so a phone can import it without zod. */
export const functionOf = {
  recordInteractions: 'capture',
  openShareLink: 'customer',
  grantConsent: 'customer',
  withdrawConsent: 'customer',
  introduceMyself: 'customer',
  getAgentCard: 'customer',
  registerForActivity: 'customer',
  cancelRegistration: 'customer',
  saveSurveyAnswers: 'customer',
  bookAppointment: 'customer',
  cancelAppointment: 'customer',
  consultAgent: 'customer',
  recordNoticeChoice: 'customer',
  getMyStanding: 'customer',
  getKnownAboutMe: 'customer',
  reviseMyTag: 'customer',
  exportMyData: 'customer',
  eraseMyData: 'customer',
  getAgentProfile: 'agent',
  saveAgentProfile: 'agent',
  listActivities: 'agent',
  getActivity: 'agent',
  saveActivity: 'agent',
  cancelActivity: 'agent',
  issueShareLink: 'agent',
  makePosterCode: 'agent',
  getToday: 'agent',
  listEngaged: 'agent',
  markSeen: 'agent',
  getCustomer: 'agent',
  listTimeline: 'agent',
  decideTag: 'agent',
  noteContact: 'agent',
  saveArchive: 'agent',
  getActivityResult: 'agent',
  checkInParticipant: 'agent',
  listAppointments: 'agent',
  answerAppointment: 'agent',
} as const

export type OperationName = keyof typeof functionOf
export type FunctionName = (typeof functionOf)[OperationName] | 'timer'
export const operationNames = Object.keys(functionOf) as OperationName[]

export interface Operations {
  recordInteractions: typeof recordInteractions
  openShareLink: typeof openShareLink
  grantConsent: typeof grantConsent
  withdrawConsent: typeof withdrawConsent
  introduceMyself: typeof introduceMyself
  getAgentCard: typeof getAgentCard
  registerForActivity: typeof registerForActivity
  cancelRegistration: typeof cancelRegistration
  saveSurveyAnswers: typeof saveSurveyAnswers
  bookAppointment: typeof bookAppointment
  cancelAppointment: typeof cancelAppointment
  consultAgent: typeof consultAgent
  recordNoticeChoice: typeof recordNoticeChoice
  getMyStanding: typeof getMyStanding
  getKnownAboutMe: typeof getKnownAboutMe
  reviseMyTag: typeof reviseMyTag
  exportMyData: typeof exportMyData
  eraseMyData: typeof eraseMyData
  getAgentProfile: typeof getAgentProfile
  saveAgentProfile: typeof saveAgentProfile
  listActivities: typeof listActivities
  getActivity: typeof getActivity
  saveActivity: typeof saveActivity
  cancelActivity: typeof cancelActivity
  issueShareLink: typeof issueShareLink
  makePosterCode: typeof makePosterCode
  getToday: typeof getToday
  listEngaged: typeof listEngaged
  markSeen: typeof markSeen
  getCustomer: typeof getCustomer
  listTimeline: typeof listTimeline
  decideTag: typeof decideTag
  noteContact: typeof noteContact
  saveArchive: typeof saveArchive
  getActivityResult: typeof getActivityResult
  checkInParticipant: typeof checkInParticipant
  listAppointments: typeof listAppointments
  answerAppointment: typeof answerAppointment
}
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>
export type OperationOutput<N extends OperationName> = OutputOf<Operations[N]>
