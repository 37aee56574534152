import { serve } from '../_runtime/serve'
import { answerAppointment } from './handlers/answer-appointment'
import { cancelActivity } from './handlers/cancel-activity'
import { checkInParticipant } from './handlers/check-in-participant'
import { decideTag } from './handlers/decide-tag'
import { getActivity } from './handlers/get-activity'
import { getActivityResult } from './handlers/get-activity-result'
import { getAgentProfile } from './handlers/get-agent-profile'
import { getCustomer } from './handlers/get-customer'
import { getToday } from './handlers/get-today'
import { issueShareLink } from './handlers/issue-share-link'
import { listActivities } from './handlers/list-activities'
import { listAppointments } from './handlers/list-appointments'
import { listEngaged } from './handlers/list-engaged'
import { listTimeline } from './handlers/list-timeline'
import { makePosterCode } from './handlers/make-poster-code'
import { markSeen } from './handlers/mark-seen'
import { noteContact } from './handlers/note-contact'
import { saveActivity } from './handlers/save-activity'
import { saveAgentProfile } from './handlers/save-agent-profile'
import { saveArchive } from './handlers/save-archive'

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
