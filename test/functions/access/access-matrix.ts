import type { OperationInput, OperationName } from '../../../contract/operations'
import { consentText } from '../../../domain/people/consent/consent-text'
import { newId } from '../../support/actors'
import { articleDraft, profileDraft } from '../world/drafts'
import type { World } from '../world/set-up-world'
import { cardEnvelope, envelope, metFacet, opened } from '../world/story'

export const roles = ['owner', 'anotherAgent', 'anotherCustomer', 'stranger', 'nobody'] as const
export type Role = (typeof roles)[number]

/**
 * Who may do what. Every request is about 林悦, a customer of 王敏, or about 王敏's activities; it is sent word for word by
 * each of these, in this order:
 *
 * - owner: whom it belongs to – 王敏 for what agents do, 林悦 for what customers do
 * - another agent: 赵磊            - another customer: 陈舟, customer of 赵磊
 * - stranger: a WeChat user of whom nothing is known      - nobody: no WeChat identity
 *
 * A code is the refusal; `ok` for somebody else than the owner means that it concerns only themselves or is public.
 * What is not theirs looks as if it did not exist.
 */
const anybody = 'ok ok ok ok ok'
const everyWechatUser = 'ok ok ok ok identity_missing'
const everyAgent = 'ok ok agent_required agent_required identity_missing'
const theirAgent = (hidden: string) => `ok ${hidden} agent_required agent_required identity_missing`
const theCustomer = (refusal: string) => `ok ${refusal} ${refusal} ${refusal} identity_missing`

/** What the requests name: 王敏 is the agent, 林悦 the person, the activity is the article. */
export interface Scene extends World {
  agentId: string
  personId: string
  activityId: string
}

/** Who may, one request that its owner may make again and again, and the same for a card that was sent by itself. */
type Row<N extends OperationName> = readonly [
  may: string,
  asks: (scene: Scene) => OperationInput<N>,
  asksByCard?: (scene: Scene) => OperationInput<N>,
]

export const accessMatrix: { [N in OperationName]: Row<N> } = {
  openShareLink: [everyWechatUser, ({ article }) => ({ ...linkOf(article), entry: 'person' })],
  getAgentCard: [anybody, ({ agentId }) => ({ agentId })],
  grantConsent: [
    everyWechatUser,
    ({ article }) => ({ ...linkOf(article), textVersion: consentText.version }),
    ({ agentId }) => ({ agentId, textVersion: consentText.version }),
  ],
  getMyStanding: [everyWechatUser, () => ({})],
  exportMyData: [everyWechatUser, () => ({})],
  eraseMyData: [everyWechatUser, ({ agentId }) => ({ scope: { of: 'agent', agentId } })],

  recordInteractions: [
    theCustomer('consent_missing'),
    ({ cast, article }) => envelope(cast.linYue, article, [opened()], 9),
    ({ cast, agentId }) => cardEnvelope(cast.linYue, agentId, [metFacet('story')], 9),
  ],
  introduceMyself: [theCustomer('consent_missing'), ({ agentId }) => ({ agentId, name: '林悦' })],
  registerForActivity: [
    theCustomer('consent_missing'),
    ({ event }) => ({ ...linkOf(event), name: '林悦', headcount: 2 }),
  ],
  saveSurveyAnswers: [
    theCustomer('consent_missing'),
    ({ survey }) => ({ ...linkOf(survey), answers: [rated, chosen], finish: true }),
  ],
  bookAppointment: [
    theCustomer('consent_missing'),
    ({ agentId, talkAt: startsAt }) => ({ agentId, topic: '聊聊教育金', manner: 'voice', startsAt }),
  ],
  consultAgent: [
    theCustomer('consent_missing'),
    ({ agentId }) => ({ agentId, messageId: newId(), text: '孩子三岁,先买什么?' }),
  ],
  recordNoticeChoice: [
    theCustomer('consent_missing'),
    ({ agentId }) => ({ agentId, template: 'activityReminder', accepted: true, choiceId: newId() }),
  ],
  getKnownAboutMe: [theCustomer('consent_missing'), ({ agentId }) => ({ agentId })],
  withdrawConsent: [theCustomer('agent_unknown'), ({ agentId }) => ({ agentId })],
  reviseMyTag: [theCustomer('agent_unknown'), ({ agentId }) => ({ agentId, tag: readAbout, revision: 'hide' })],
  cancelRegistration: [theCustomer('not_registered'), ({ event }) => ({ activityId: event.activityId })],
  cancelAppointment: [theCustomer('appointment_unknown'), ({ appointmentId }) => ({ appointmentId })],

  getAgentProfile: [everyWechatUser, () => ({})],
  saveAgentProfile: [everyWechatUser, () => profileDraft()],
  listActivities: [everyAgent, () => ({})],
  getToday: [everyAgent, () => ({})],
  listEngaged: [everyAgent, () => ({ order: 'newest', pageSize: 10 })],
  listAppointments: [everyAgent, () => ({})],

  getActivity: [theirAgent('activity_unknown'), ({ activityId }) => ({ activityId })],
  saveActivity: [
    theirAgent('activity_unknown'),
    ({ activityId }) => ({ activityId, draft: articleDraft(), publish: true }),
  ],
  cancelActivity: [theirAgent('activity_unknown'), ({ activityId }) => ({ activityId })],
  issueShareLink: [theirAgent('activity_unknown'), ({ activityId }) => ({ activityId, shareLinkId: newId() })],
  makePosterCode: [theirAgent('activity_unknown'), ({ activityId }) => ({ activityId, shareLinkId: newId() })],
  getActivityResult: [theirAgent('activity_unknown'), ({ event }) => ({ activityId: event.activityId })],
  checkInParticipant: [
    theirAgent('activity_unknown'),
    ({ event, personId }) => ({ activityId: event.activityId, personId }),
  ],

  getCustomer: [theirAgent('customer_unknown'), ({ personId }) => ({ personId })],
  listTimeline: [theirAgent('customer_unknown'), ({ personId }) => ({ personId })],
  markSeen: [theirAgent('customer_unknown'), ({ personId }) => ({ personId })],
  decideTag: [theirAgent('customer_unknown'), ({ personId }) => ({ personId, tag: readAbout, decision: 'assign' })],
  noteContact: [
    theirAgent('customer_unknown'),
    ({ cast, personId }) => ({ ...noteOf(cast.wangMin.phoneId), personId, at: Date.now() }),
  ],
  saveArchive: [
    theirAgent('customer_unknown'),
    ({ personId }) => ({ personId, remarkName: '悦悦', audience: 'acquaintance', fields: { hobbies: '放风筝' } }),
  ],
  answerAppointment: [theirAgent('appointment_unknown'), ({ appointmentId }) => ({ appointmentId, answer: 'confirm' })],
}

const linkOf = ({ shareLinkId }: World['article']) => ({ shareLinkId })
const rated = { question: 'rate', rating: 5 }
const chosen = { question: 'care', choices: ['edu'] }
/** 林悦 has it after reading an article about it. */
const readAbout = 'need:educationFund'
const noteOf = (phoneId: string) => ({ phoneId, sequence: 1, kind: 'visit' as const, note: '在她公司楼下' })

export interface AccessRow {
  operation: OperationName
  isByCard: boolean
  expected: Record<Role, string>
}

export function readAccessMatrix(): AccessRow[] {
  return (Object.entries(accessMatrix) as [OperationName, Row<OperationName>][]).flatMap(
    ([operation, [may, , asksByCard]]) => {
      const codes = may.split(' ')
      const expected = Object.fromEntries(roles.map((role, at) => [role, codes[at]])) as Record<Role, string>
      return (asksByCard ? [false, true] : [false]).map((isByCard) => ({ operation, isByCard, expected }))
    },
  )
}
