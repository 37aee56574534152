import { appointment } from './appointment'
import { call } from './call'
import { cancelAppointment } from './cancel-appointment'
import { cancelRegistration } from './cancel-registration'
import { checkIn } from './check-in'
import { complaint } from './complaint'
import { complaintSettled } from './complaint-settled'
import { consult } from './consult'
import { dwell } from './dwell'
import { facet } from './facet'
import { factNoted } from './fact-noted'
import { favourite } from './favourite'
import { fileOpen } from './file-open'
import { introduction } from './introduction'
import { message } from './message'
import { open } from './open'
import { policySigned } from './policy-signed'
import { proposal } from './proposal'
import { quizResult } from './quiz-result'
import { read } from './read'
import { register } from './register'
import { share } from './share'
import { surveyAnswer } from './survey-answer'
import { surveyFinish } from './survey-finish'
import { surveyStart } from './survey-start'
import { video } from './video'
import { visit } from './visit'

/** Every kind of interaction. Whatever names kinds is derived from here: types, contract, points, stages, words. */
export const allKinds = [
  open,
  dwell,
  read,
  video,
  facet,
  favourite,
  share,
  surveyStart,
  fileOpen,
  register,
  cancelRegistration,
  checkIn,
  surveyAnswer,
  surveyFinish,
  quizResult,
  appointment,
  cancelAppointment,
  consult,
  introduction,
  visit,
  call,
  message,
  factNoted,
  proposal,
  policySigned,
  complaint,
  complaintSettled,
] as const
