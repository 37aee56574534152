import { serve } from '../_runtime/serve'
import { cancelActivity } from './activity/cancel-activity'
import { getActivity } from './activity/get-activity'
import { getActivityResult } from './activity/get-activity-result'
import { listActivities } from './activity/list-activities'
import { saveActivity } from './activity/save-activity'
import { getAgentProfile } from './agent/get-agent-profile'
import { saveAgentProfile } from './agent/save-agent-profile'
import { answerAppointment } from './appointment/answer-appointment'
import { listAppointments } from './appointment/list-appointments'
import { saveArchive } from './archive/save-archive'
import { getToday } from './board/get-today'
import { listEngaged } from './board/list-engaged'
import { markSeen } from './board/mark-seen'
import { decideTag } from './customer/decide-tag'
import { getCustomer } from './customer/get-customer'
import { listTimeline } from './customer/list-timeline'
import { noteContact } from './customer/note-contact'
import { checkInParticipant } from './registration/check-in-participant'
import { issueShareLink } from './share-link/issue-share-link'
import { makePosterCode } from './share-link/make-poster-code'

export const main = serve('agent', [
  getAgentProfile,
  saveAgentProfile,
  listActivities,
  getActivity,
  saveActivity,
  cancelActivity,
  issueShareLink,
  makePosterCode,
  getToday,
  listEngaged,
  markSeen,
  getCustomer,
  listTimeline,
  decideTag,
  noteContact,
  saveArchive,
  getActivityResult,
  checkInParticipant,
  listAppointments,
  answerAppointment,
])
