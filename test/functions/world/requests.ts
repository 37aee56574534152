import { functionOf, type OperationInput, type OperationName } from '../../../contract/operations'
import { consentText } from '../../../domain/people/consent/consent-text'
import { type Actor, type Cast, newId } from '../../support/actors'
import { articleDraft, eventDraft, profileDraft, surveyDraft } from './drafts'
import {
  agree,
  becomeAgent,
  cardEnvelope,
  envelope,
  metFacet,
  opened,
  type Published,
  publish,
  setUpReader,
  visit,
} from './story'

export interface World {
  cast: Cast
  article: Published
  event: Published
  survey: Published
  appointmentId: string
  talkAt: number
}

/** 林悦 is 王敏's customer with something of everything; 陈舟 is 赵磊's. */
export async function setUpWorld(cast: Cast): Promise<World> {
  const { wangMin, zhaoLei, linYue, chenZhou } = cast
  const article = await setUpReader(wangMin, linYue)
  const event = await publish(wangMin, eventDraft(Date.now()))
  const survey = await publish(wangMin, surveyDraft())
  await becomeAgent(zhaoLei)
  const other = await publish(zhaoLei)
  await agree(chenZhou, other)
  await visit(chenZhou, other)

  await linYue.call('introduceMyself', { agentId: wangMin.personId, name: '林悦' })
  await linYue.call('registerForActivity', { ...linkOf(event), name: '林悦', headcount: 2 })
  const { talkTimes } = await linYue.call('getAgentCard', { agentId: wangMin.personId })
  const talkAt = talkTimes[0]?.startsAt ?? 0
  const talk = { agentId: wangMin.personId, topic: '聊聊教育金', manner: 'voice' as const, startsAt: talkAt }
  const { appointmentId } = await linYue.call('bookAppointment', talk)
  return { cast, article, event, survey, appointmentId, talkAt }
}

export function linkOf({ shareLinkId }: Published): { shareLinkId: string } {
  return { shareLinkId }
}

/** To whom an operation belongs: agents do what the function `agent` answers. */
export function ownerOf(operation: OperationName, { wangMin, linYue }: Cast): Actor {
  return functionOf[operation] === 'agent' ? wangMin : linYue
}

/** One request per operation that its owner may make, again and again. */
export function requestsOf(world: World): { [N in OperationName]: OperationInput<N> } {
  const { cast, article, event, survey, appointmentId, talkAt } = world
  const agentId = cast.wangMin.personId
  const personId = cast.linYue.personId
  const { activityId } = article
  const aboutHer = { personId }
  return {
    recordInteractions: envelope(cast.linYue, article, [opened()], 9),
    openShareLink: { ...linkOf(article), entry: 'person' },
    grantConsent: { ...linkOf(article), textVersion: consentText.version },
    withdrawConsent: { agentId },
    introduceMyself: { agentId, name: '林悦' },
    getAgentCard: { agentId },
    registerForActivity: { ...linkOf(event), name: '林悦', headcount: 2 },
    cancelRegistration: { activityId: event.activityId },
    saveSurveyAnswers: {
      ...linkOf(survey),
      answers: [
        { question: 'rate', rating: 5 },
        { question: 'care', choices: ['edu'] },
      ],
      finish: true,
    },
    bookAppointment: { agentId, topic: '聊聊教育金', manner: 'voice', startsAt: talkAt },
    cancelAppointment: { appointmentId },
    consultAgent: { agentId, messageId: newId(), text: '孩子三岁,先买什么?' },
    recordNoticeChoice: { agentId, template: 'activityReminder', accepted: true, choiceId: newId() },
    getMyStanding: {},
    getKnownAboutMe: { agentId },
    reviseMyTag: { agentId, tag: anyTag, revision: 'hide' },
    exportMyData: {},
    eraseMyData: { scope: { of: 'agent', agentId } },
    getAgentProfile: {},
    saveAgentProfile: profileDraft(),
    listActivities: {},
    getActivity: { activityId },
    saveActivity: { activityId, draft: articleDraft(), publish: true },
    cancelActivity: { activityId },
    issueShareLink: { activityId, shareLinkId: newId() },
    makePosterCode: { activityId, shareLinkId: newId() },
    getToday: {},
    listEngaged: { order: 'newest', pageSize: 10 },
    markSeen: aboutHer,
    getCustomer: aboutHer,
    listTimeline: aboutHer,
    decideTag: { personId, tag: 'need:educationFund', decision: 'assign' },
    noteContact: {
      personId,
      phoneId: cast.wangMin.phoneId,
      sequence: 1,
      kind: 'visit',
      at: Date.now(),
      note: '在她公司楼下',
    },
    saveArchive: { personId, remarkName: '悦悦', audience: 'acquaintance', fields: { hobbies: '放风筝' } },
    getActivityResult: { activityId: event.activityId },
    checkInParticipant: { activityId: event.activityId, personId },
    listAppointments: {},
    answerAppointment: { appointmentId, answer: 'confirm' },
  }
}

/** The requests that can also be made about an agent's card that was sent by itself. */
export function cardRequestsOf({ cast }: World): { [N in OperationName]?: OperationInput<N> } {
  const agentId = cast.wangMin.personId
  return {
    grantConsent: { agentId, textVersion: consentText.version },
    recordInteractions: cardEnvelope(cast.linYue, agentId, [metFacet('story')], 9),
  }
}

/** 林悦 has it after reading an article about it. */
const anyTag = 'need:educationFund'
