import { serve } from '../_runtime/serve'
import { bookAppointment } from './handlers/book-appointment'
import { cancelAppointment } from './handlers/cancel-appointment'
import { cancelRegistration } from './handlers/cancel-registration'
import { consultAgent } from './handlers/consult-agent'
import { eraseMyData } from './handlers/erase-my-data'
import { exportMyData } from './handlers/export-my-data'
import { getAgentCard } from './handlers/get-agent-card'
import { getKnownAboutMe } from './handlers/get-known-about-me'
import { getMyStanding } from './handlers/get-my-standing'
import { grantConsent } from './handlers/grant-consent'
import { introduceMyself } from './handlers/introduce-myself'
import { openShareLink } from './handlers/open-share-link'
import { recordNoticeChoice } from './handlers/record-notice-choice'
import { registerForActivity } from './handlers/register-for-activity'
import { reviseMyTag } from './handlers/revise-my-tag'
import { saveSurveyAnswers } from './handlers/save-survey-answers'
import { withdrawConsent } from './handlers/withdraw-consent'

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
