import type { Cast } from '../../support/actors'
import { eventDraft, surveyDraft } from './drafts'
import { agree, becomeAgent, type Published, publish, setUpReader, visit } from './story'

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
  await linYue.call('registerForActivity', { shareLinkId: event.shareLinkId, name: '林悦', headcount: 2 })
  const { talkTimes } = await linYue.call('getAgentCard', { agentId: wangMin.personId })
  const talkAt = talkTimes[0]?.startsAt ?? 0
  const talk = { agentId: wangMin.personId, topic: '聊聊教育金', manner: 'voice' as const, startsAt: talkAt }
  const { appointmentId } = await linYue.call('bookAppointment', talk)
  return { cast, article, event, survey, appointmentId, talkAt }
}
