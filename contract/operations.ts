import type { cancelActivity } from './activity/cancel-activity'
import type { getActivity } from './activity/get-activity'
import type { getActivityResult } from './activity/get-activity-result'
import type { listActivities } from './activity/list-activities'
import type { saveActivity } from './activity/save-activity'
import type { getAgentCard } from './agent/get-agent-card'
import type { getAgentProfile } from './agent/get-agent-profile'
import type { saveAgentProfile } from './agent/save-agent-profile'
import type { answerAppointment } from './appointment/answer-appointment'
import type { bookAppointment } from './appointment/book-appointment'
import type { cancelAppointment } from './appointment/cancel-appointment'
import type { listAppointments } from './appointment/list-appointments'
import type { saveArchive } from './archive/save-archive'
import type { getToday } from './board/get-today'
import type { listEngaged } from './board/list-engaged'
import type { markSeen } from './board/mark-seen'
import type { grantConsent } from './consent/grant-consent'
import type { withdrawConsent } from './consent/withdraw-consent'
import type { consultAgent } from './consultation/consult-agent'
import type { decideTag } from './customer/decide-tag'
import type { getCustomer } from './customer/get-customer'
import type { listTimeline } from './customer/list-timeline'
import type { noteContact } from './customer/note-contact'
import type { recordInteractions } from './interaction/record-interactions'
import type { recordNoticeChoice } from './notice/record-notice-choice'
import type { InputOf, OutputOf } from './operation'
import type { eraseMyData } from './person/erase-my-data'
import type { exportMyData } from './person/export-my-data'
import type { getKnownAboutMe } from './person/get-known-about-me'
import type { getMyStanding } from './person/get-my-standing'
import type { introduceMyself } from './person/introduce-myself'
import type { reviseMyTag } from './person/revise-my-tag'
import type { cancelRegistration } from './registration/cancel-registration'
import type { checkInParticipant } from './registration/check-in-participant'
import type { registerForActivity } from './registration/register-for-activity'
import type { issueShareLink } from './share-link/issue-share-link'
import type { makePosterCode } from './share-link/make-poster-code'
import type { openShareLink } from './share-link/open-share-link'
import type { saveSurveyAnswers } from './survey/save-survey-answers'

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
