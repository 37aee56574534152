// Made from the files of contract/ by `npm run derive`; not edited by hand.
import { cancelActivity } from './activity/cancel-activity'
import { getActivity } from './activity/get-activity'
import { getActivityResult } from './activity/get-activity-result'
import { listActivities } from './activity/list-activities'
import { saveActivity } from './activity/save-activity'
import { getAgentCard } from './agent/get-agent-card'
import { getAgentProfile } from './agent/get-agent-profile'
import { saveAgentProfile } from './agent/save-agent-profile'
import { answerAppointment } from './appointment/answer-appointment'
import { bookAppointment } from './appointment/book-appointment'
import { cancelAppointment } from './appointment/cancel-appointment'
import { listAppointments } from './appointment/list-appointments'
import { saveArchive } from './archive/save-archive'
import { getToday } from './board/get-today'
import { listEngaged } from './board/list-engaged'
import { markSeen } from './board/mark-seen'
import { grantConsent } from './consent/grant-consent'
import { withdrawConsent } from './consent/withdraw-consent'
import { consultAgent } from './consultation/consult-agent'
import { decideTag } from './customer/decide-tag'
import { getCustomer } from './customer/get-customer'
import { listTimeline } from './customer/list-timeline'
import { noteContact } from './customer/note-contact'
import { recordInteractions } from './interaction/record-interactions'
import { recordNoticeChoice } from './notice/record-notice-choice'
import { eraseMyData } from './person/erase-my-data'
import { exportMyData } from './person/export-my-data'
import { getKnownAboutMe } from './person/get-known-about-me'
import { getMyStanding } from './person/get-my-standing'
import { introduceMyself } from './person/introduce-myself'
import { reviseMyTag } from './person/revise-my-tag'
import { cancelRegistration } from './registration/cancel-registration'
import { checkInParticipant } from './registration/check-in-participant'
import { registerForActivity } from './registration/register-for-activity'
import { issueShareLink } from './share-link/issue-share-link'
import { makePosterCode } from './share-link/make-poster-code'
import { openShareLink } from './share-link/open-share-link'
import { saveSurveyAnswers } from './survey/save-survey-answers'

/** Every operation with its schemas. For what looks at all of them; a function takes only its own, a phone none. */
export const contracts = {
  answerAppointment,
  bookAppointment,
  cancelActivity,
  cancelAppointment,
  cancelRegistration,
  checkInParticipant,
  consultAgent,
  decideTag,
  eraseMyData,
  exportMyData,
  getActivity,
  getActivityResult,
  getAgentCard,
  getAgentProfile,
  getCustomer,
  getKnownAboutMe,
  getMyStanding,
  getToday,
  grantConsent,
  introduceMyself,
  issueShareLink,
  listActivities,
  listAppointments,
  listEngaged,
  listTimeline,
  makePosterCode,
  markSeen,
  noteContact,
  openShareLink,
  recordInteractions,
  recordNoticeChoice,
  registerForActivity,
  reviseMyTag,
  saveActivity,
  saveAgentProfile,
  saveArchive,
  saveSurveyAnswers,
  withdrawConsent,
}

/** Under which noun each is filed, in the contract as in its function. */
export const nounOf = {
  answerAppointment: 'appointment',
  bookAppointment: 'appointment',
  cancelActivity: 'activity',
  cancelAppointment: 'appointment',
  cancelRegistration: 'registration',
  checkInParticipant: 'registration',
  consultAgent: 'consultation',
  decideTag: 'customer',
  eraseMyData: 'person',
  exportMyData: 'person',
  getActivity: 'activity',
  getActivityResult: 'activity',
  getAgentCard: 'agent',
  getAgentProfile: 'agent',
  getCustomer: 'customer',
  getKnownAboutMe: 'person',
  getMyStanding: 'person',
  getToday: 'board',
  grantConsent: 'consent',
  introduceMyself: 'person',
  issueShareLink: 'share-link',
  listActivities: 'activity',
  listAppointments: 'appointment',
  listEngaged: 'board',
  listTimeline: 'customer',
  makePosterCode: 'share-link',
  markSeen: 'board',
  noteContact: 'customer',
  openShareLink: 'share-link',
  recordInteractions: 'interaction',
  recordNoticeChoice: 'notice',
  registerForActivity: 'registration',
  reviseMyTag: 'person',
  saveActivity: 'activity',
  saveAgentProfile: 'agent',
  saveArchive: 'archive',
  saveSurveyAnswers: 'survey',
  withdrawConsent: 'consent',
}
