import type { OperationName } from '../../../contract/operations'

export const roles = ['owner', 'anotherAgent', 'anotherCustomer', 'stranger', 'nobody'] as const
export type Role = (typeof roles)[number]

/**
 * Who may do what. Every request is about 林悦, a customer of 王敏, or about 王敏's activities; it is sent word for word by
 * each of these:
 *
 * - owner: whom it belongs to – 王敏 for what agents do, 林悦 for what customers do
 * - another agent: 赵磊            - another customer: 陈舟, customer of 赵磊
 * - stranger: a WeChat user of whom nothing is known      - nobody: no WeChat identity
 *
 * A code is the refusal; `ok` for somebody else than the owner means that it concerns only themselves or is public.
 * What is not theirs looks as if it did not exist. `@card` is the same operation for an agent's card that was sent by
 * itself, without a link.
 */
export const accessMatrix = `
operation             owner  another agent        another customer     stranger             nobody

openShareLink         ok     ok                   ok                   ok                   identity_missing
getAgentCard          ok     ok                   ok                   ok                   ok
grantConsent          ok     ok                   ok                   ok                   identity_missing
grantConsent@card     ok     ok                   ok                   ok                   identity_missing
getMyStanding         ok     ok                   ok                   ok                   identity_missing
exportMyData          ok     ok                   ok                   ok                   identity_missing
eraseMyData           ok     ok                   ok                   ok                   identity_missing

recordInteractions    ok     consent_missing      consent_missing      consent_missing      identity_missing
recordInteractions@card  ok  consent_missing      consent_missing      consent_missing      identity_missing
introduceMyself       ok     consent_missing      consent_missing      consent_missing      identity_missing
registerForActivity   ok     consent_missing      consent_missing      consent_missing      identity_missing
saveSurveyAnswers     ok     consent_missing      consent_missing      consent_missing      identity_missing
bookAppointment       ok     consent_missing      consent_missing      consent_missing      identity_missing
consultAgent          ok     consent_missing      consent_missing      consent_missing      identity_missing
recordNoticeChoice    ok     consent_missing      consent_missing      consent_missing      identity_missing
getKnownAboutMe       ok     consent_missing      consent_missing      consent_missing      identity_missing
withdrawConsent       ok     agent_unknown        agent_unknown        agent_unknown        identity_missing
reviseMyTag           ok     agent_unknown        agent_unknown        agent_unknown        identity_missing
cancelRegistration    ok     not_registered       not_registered       not_registered       identity_missing
cancelAppointment     ok     appointment_unknown  appointment_unknown  appointment_unknown  identity_missing

getAgentProfile       ok     ok                   ok                   ok                   identity_missing
saveAgentProfile      ok     ok                   ok                   ok                   identity_missing
listActivities        ok     ok                   agent_required       agent_required       identity_missing
getToday              ok     ok                   agent_required       agent_required       identity_missing
listEngaged           ok     ok                   agent_required       agent_required       identity_missing
listAppointments      ok     ok                   agent_required       agent_required       identity_missing

getActivity           ok     activity_unknown     agent_required       agent_required       identity_missing
saveActivity          ok     activity_unknown     agent_required       agent_required       identity_missing
cancelActivity        ok     activity_unknown     agent_required       agent_required       identity_missing
issueShareLink        ok     activity_unknown     agent_required       agent_required       identity_missing
makePosterCode        ok     activity_unknown     agent_required       agent_required       identity_missing
getActivityResult     ok     activity_unknown     agent_required       agent_required       identity_missing
checkInParticipant    ok     activity_unknown     agent_required       agent_required       identity_missing

getCustomer           ok     customer_unknown     agent_required       agent_required       identity_missing
listTimeline          ok     customer_unknown     agent_required       agent_required       identity_missing
markSeen              ok     customer_unknown     agent_required       agent_required       identity_missing
decideTag             ok     customer_unknown     agent_required       agent_required       identity_missing
noteContact           ok     customer_unknown     agent_required       agent_required       identity_missing
saveArchive           ok     customer_unknown     agent_required       agent_required       identity_missing
answerAppointment     ok     appointment_unknown  agent_required       agent_required       identity_missing
`

export interface AccessRow {
  operation: OperationName
  isByCard: boolean
  expected: Record<Role, string>
}

export function readAccessMatrix(): AccessRow[] {
  const [, ...lines] = accessMatrix.split('\n').filter((line) => line.trim() !== '')
  return lines.map((line) => {
    const [named = '', ...codes] = line.split(/\s+/)
    const [operation, way] = named.split('@')
    const expected = Object.fromEntries(roles.map((role, index) => [role, codes[index]]))
    return {
      operation: operation as OperationName,
      isByCard: way === 'card',
      expected: expected as Record<Role, string>,
    }
  })
}
