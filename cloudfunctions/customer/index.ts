import { serve } from '../_runtime/serve'
import { getAgentCard } from './agent/get-agent-card'
import { bookAppointment } from './appointment/book-appointment'
import { cancelAppointment } from './appointment/cancel-appointment'
import { grantConsent } from './consent/grant-consent'
import { withdrawConsent } from './consent/withdraw-consent'
import { consultAgent } from './consultation/consult-agent'
import { recordNoticeChoice } from './notice/record-notice-choice'
import { eraseMyData } from './person/erase-my-data'
import { exportMyData } from './person/export-my-data'
import { getKnownAboutMe } from './person/get-known-about-me'
import { getMyStanding } from './person/get-my-standing'
import { introduceMyself } from './person/introduce-myself'
import { reviseMyTag } from './person/revise-my-tag'
import { cancelRegistration } from './registration/cancel-registration'
import { registerForActivity } from './registration/register-for-activity'
import { openShareLink } from './share-link/open-share-link'
import { saveSurveyAnswers } from './survey/save-survey-answers'

export const main = serve('customer', [
  openShareLink,
  grantConsent,
  withdrawConsent,
  introduceMyself,
  getAgentCard,
  registerForActivity,
  cancelRegistration,
  saveSurveyAnswers,
  bookAppointment,
  cancelAppointment,
  consultAgent,
  recordNoticeChoice,
  getMyStanding,
  getKnownAboutMe,
  reviseMyTag,
  exportMyData,
  eraseMyData,
])
