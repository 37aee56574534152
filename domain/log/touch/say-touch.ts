import { facetLabels } from '../../people/agent-profile/agent-profile'
import type { RecentTouch } from '../../people/relationship/relationship'
import { sayClock, sayDate, sayDuration, sayTime } from '../../words/calendar/say-time'

type SayDeed = (touch: { title: string; detail?: string | number }) => string

const channelWords: Record<string, string> = {
  chat: '从聊天里',
  group: '从群里',
  moments: '从朋友圈',
  poster: '扫海报',
  favourites: '从收藏里',
}

/** Each kind of touch in words to the agent, who is 你; the customer is TA. `title` stands in 《》 already, or is empty. */
const deedWords: Record<string, SayDeed> = {
  open: ({ title, detail }) => `${channelWords[String(detail)] ?? ''}打开了${title || '你的内容'}`,
  dwell: ({ title, detail }) => `读${title || '你的内容 '}${sayDuration(Number(detail ?? 0))}`,
  read: ({ title, detail }) =>
    typeof detail === 'string' ? `读了${title}的“${detail}”` : `读到${title}的 ${detail ?? 0}%`,
  video: ({ title, detail }) => `看${title}里的视频，看到 ${detail ?? 0}%`,
  facet: ({ detail }) => `看了你的“${sayFacet(detail)}”`,
  favourite: ({ title }) => `收藏了${title}`,
  unfavourite: ({ title }) => `取消收藏${title}`,
  share: ({ title }) => `转发了${title}`,
  surveyStart: ({ title }) => `开始填${title}`,
  fileOpen: ({ title }) => `打开了${title}里的资料`,
  register: ({ title, detail }) => `报名了${title}${Number(detail) > 1 ? `，${detail} 人一起` : ''}`,
  cancelRegistration: ({ title }) => `取消了${title}的报名`,
  checkIn: ({ title }) => `到场参加了${title}`,
  surveyAnswer: ({ title, detail }) => `在${title}里${sayAnswer(detail)}`,
  surveyFinish: ({ title }) => `答完了${title}`,
  quizResult: ({ title, detail }) => `做完了${title}，${sayScore(detail)}`,
  appointment: ({ detail }) => `约你聊聊${typeof detail === 'number' ? `，约在 ${sayDayAndClock(detail)}` : ''}`,
  cancelAppointment: () => '取消了约好的面谈',
  consult: ({ title, detail }) => `${title ? `看${title}时` : ''}向你提了问题${sayNote(detail)}`,
  visit: ({ detail }) => `你和 TA 见了面${sayNote(detail)}`,
  call: ({ detail }) => `你和 TA 通了电话${sayNote(detail)}`,
  message: ({ detail }) => `你给 TA 发了消息${sayNote(detail)}`,
  factNoted: ({ detail }) => `你记下了${sayNote(detail)}`,
  proposal: ({ detail }) => `你给 TA 讲了方案${sayNote(detail)}`,
  policySigned: ({ detail }) => `TA 签了保单${sayNote(detail)}`,
  complaint: ({ detail }) => `TA 说了不满意的地方${sayNote(detail)}`,
  complaintSettled: ({ detail }) => `TA 的不满处理好了${sayNote(detail)}`,
}

/** What a touch was, without its time: “读《孩子的第一份保障》4 分钟”. */
export function sayDeed({ kind, title, detail }: Pick<RecentTouch, 'kind' | 'title' | 'detail'>): string {
  return deedWords[kind]?.({ title: title ? `《${title}》` : '', detail }) ?? '有过一次互动'
}

/** A touch in words with its time, to the agent: “昨晚 21:40 读《孩子的第一份保障》4 分钟”. */
export function sayTouch(touch: RecentTouch, now: number): string {
  return `${sayTime(touch.at, now)} ${sayDeed(touch)}`
}

/** An answer beside its question, where the question is at hand: “昨晚 21:40 答“我按时做到了吗？”，打了 5 分”. */
export function sayAnswerTo(question: string, { at, detail }: Pick<RecentTouch, 'at' | 'detail'>, now: number): string {
  return `${sayTime(at, now)} 答“${question}”，${sayAnswer(detail)}`
}

/** A face of the agent's profile by its name. */
export function sayFacet(facet: string | number | undefined): string {
  return facetLabels[facet as keyof typeof facetLabels] ?? '名片'
}

function sayAnswer(detail: string | number | undefined): string {
  if (typeof detail === 'number') return `打了 ${detail} 分`
  return detail === undefined ? '写下了回答' : `选了“${detail}”`
}

function sayScore(detail: string | number | undefined): string {
  const [score, outOf] = String(detail).split('/')
  return `${outOf} 题答对 ${score} 题`
}

/** A fixed instant far from the one it is told at: no “昨天” or “明天”. */
function sayDayAndClock(at: number): string {
  return `${sayDate(at, at)} ${sayClock(at)}`
}

function sayNote(detail: string | number | undefined): string {
  return detail === undefined ? '' : `：${detail}`
}
