// Made from the files of contract/ and of the functions by `npm run derive`; not edited by hand.
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
  answerAppointment: 'agent',
  bookAppointment: 'customer',
  cancelActivity: 'agent',
  cancelAppointment: 'customer',
  cancelRegistration: 'customer',
  checkInParticipant: 'agent',
  consultAgent: 'customer',
  decideTag: 'agent',
  eraseMyData: 'customer',
  exportMyData: 'customer',
  getActivity: 'agent',
  getActivityResult: 'agent',
  getAgentCard: 'customer',
  getAgentProfile: 'agent',
  getCustomer: 'agent',
  getKnownAboutMe: 'customer',
  getMyStanding: 'customer',
  getToday: 'agent',
  grantConsent: 'customer',
  introduceMyself: 'customer',
  issueShareLink: 'agent',
  listActivities: 'agent',
  listAppointments: 'agent',
  listEngaged: 'agent',
  listTimeline: 'agent',
  makePosterCode: 'agent',
  markSeen: 'agent',
  noteContact: 'agent',
  openShareLink: 'customer',
  recordInteractions: 'capture',
  recordNoticeChoice: 'customer',
  registerForActivity: 'customer',
  reviseMyTag: 'customer',
  saveActivity: 'agent',
  saveAgentProfile: 'agent',
  saveArchive: 'agent',
  saveSurveyAnswers: 'customer',
  withdrawConsent: 'customer',
} as const

export type OperationName = keyof typeof functionOf
export type FunctionName = (typeof functionOf)[OperationName] | 'timer'
export const operationNames = Object.keys(functionOf) as OperationName[]

export interface Operations {
  answerAppointment: typeof answerAppointment
  bookAppointment: typeof bookAppointment
  cancelActivity: typeof cancelActivity
  cancelAppointment: typeof cancelAppointment
  cancelRegistration: typeof cancelRegistration
  checkInParticipant: typeof checkInParticipant
  consultAgent: typeof consultAgent
  decideTag: typeof decideTag
  eraseMyData: typeof eraseMyData
  exportMyData: typeof exportMyData
  getActivity: typeof getActivity
  getActivityResult: typeof getActivityResult
  getAgentCard: typeof getAgentCard
  getAgentProfile: typeof getAgentProfile
  getCustomer: typeof getCustomer
  getKnownAboutMe: typeof getKnownAboutMe
  getMyStanding: typeof getMyStanding
  getToday: typeof getToday
  grantConsent: typeof grantConsent
  introduceMyself: typeof introduceMyself
  issueShareLink: typeof issueShareLink
  listActivities: typeof listActivities
  listAppointments: typeof listAppointments
  listEngaged: typeof listEngaged
  listTimeline: typeof listTimeline
  makePosterCode: typeof makePosterCode
  markSeen: typeof markSeen
  noteContact: typeof noteContact
  openShareLink: typeof openShareLink
  recordInteractions: typeof recordInteractions
  recordNoticeChoice: typeof recordNoticeChoice
  registerForActivity: typeof registerForActivity
  reviseMyTag: typeof reviseMyTag
  saveActivity: typeof saveActivity
  saveAgentProfile: typeof saveAgentProfile
  saveArchive: typeof saveArchive
  saveSurveyAnswers: typeof saveSurveyAnswers
  withdrawConsent: typeof withdrawConsent
}
export type OperationInput<N extends OperationName> = InputOf<Operations[N]>
export type OperationOutput<N extends OperationName> = OutputOf<Operations[N]>
