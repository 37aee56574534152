const milestoneKinds = new Set<string>([
  'share',
  'register',
  'cancelRegistration',
  'checkIn',
  'surveyFinish',
  'quizResult',
  'appointment',
  'cancelAppointment',
  'consult',
  'visit',
  'call',
  'message',
  'proposal',
  'policySigned',
  'complaint',
  'complaintSettled',
])

/**
 * Whether a touch moves a relationship on. Milestones are kept apart: a phone reports a stay many times, and would push
 * them out of the recent touches.
 */
export function isMilestone(kind: string): boolean {
  return milestoneKinds.has(kind)
}
