import { facetLabels } from '../agent-profile/agent-profile'
import { sayDuration, sayTime } from '../calendar/say-time'
import type { RecentTouch, RelationshipFold } from '../relationship/relationship'
import { gatherTouches } from './gather-touches'

type SayTouch = (touch: { title: string; detail?: string | number }) => string

const channelWords: Record<string, string> = {
  chat: '从聊天里',
  group: '从群里',
  moments: '从朋友圈',
  poster: '扫海报',
  favourites: '从收藏里',
}

/** What each kind of touch is in words, without its time. `title` already stands in 《》, or is empty. */
const touchWords: Record<string, SayTouch> = {
  open: ({ title, detail }) => `${channelWords[String(detail)] ?? ''}打开了${title || '你的名片'}`,
  dwell: ({ title, detail }) => `读${title || '你的内容'} ${sayDuration(Number(detail ?? 0))}`,
  read: ({ title, detail }) =>
    typeof detail === 'string' ? `读了${title}的“${detail}”` : `读了${title}的 ${detail ?? 0}%`,
  video: ({ title, detail }) => `看${title}里的视频,看到 ${detail ?? 0}%`,
  facet: ({ detail }) => `看了你的“${facetLabel(detail)}”`,
  favourite: ({ title }) => `收藏了${title}`,
  unfavourite: ({ title }) => `取消收藏${title}`,
  share: ({ title }) => `转发了${title}`,
  surveyStart: ({ title }) => `开始填${title}`,
  fileOpen: ({ title }) => `打开了${title}里的资料`,
  register: ({ title, detail }) => `报名了${title}${Number(detail) > 1 ? `,${detail} 人一起` : ''}`,
  cancelRegistration: ({ title }) => `取消了${title}的报名`,
  checkIn: ({ title }) => `到场参加了${title}`,
  surveyAnswer: ({ title, detail }) =>
    `在${title}里回答${typeof detail === 'number' ? ` ${detail} 分` : `“${detail ?? ''}”`}`,
  surveyFinish: ({ title }) => `答完了${title}`,
  quizResult: ({ title, detail }) => `做完了${title},答对 ${String(detail).replace('/', ' 题,共 ')} 题`,
  appointment: ({ detail }) => `约你聊聊${typeof detail === 'number' ? `,时间是${sayTime(detail, detail)}` : ''}`,
  cancelAppointment: () => '取消了约好的面谈',
  consult: ({ title }) => `${title ? `看${title}时` : ''}向你提了问题`,
  visit: ({ detail }) => `你拜访了 TA${noted(detail)}`,
  call: ({ detail }) => `你和 TA 通了电话${noted(detail)}`,
  message: ({ detail }) => `你给 TA 发了消息${noted(detail)}`,
  factNoted: ({ detail }) => `你记下:${detail ?? ''}`,
  proposal: ({ detail }) => `你给 TA 讲了方案${noted(detail)}`,
  policySigned: ({ detail }) => `签了保单${noted(detail)}`,
  complaint: ({ detail }) => `TA 表达了不满${noted(detail)}`,
  complaintSettled: ({ detail }) => `不满已经处理好${noted(detail)}`,
}

/** What a touch was, without its time: “读《孩子的第一份保障》 4 分钟”. */
export function sayDeed(touch: Pick<RecentTouch, 'kind' | 'title' | 'detail'>): string {
  const title = touch.title ? `《${touch.title}》` : ''
  return touchWords[touch.kind]?.({ title, detail: touch.detail }) ?? '有过一次互动'
}

/** A touch in words with its time: “昨晚 21:40 读《孩子的第一份保障》 4 分钟”. */
export function sayTouch(touch: RecentTouch, now: number): string {
  return `${sayTime(touch.at, now)} ${sayDeed(touch)}`
}

/** What the person did last, for a line on the board. */
export function sayLatest({ recent }: Pick<RelationshipFold, 'recent'>, now: number): string {
  const latest = gatherTouches(recent).at(-1)
  return latest ? sayTouch(latest, now) : '还没有互动'
}

function facetLabel(facet: string | number | undefined): string {
  return facetLabels[facet as keyof typeof facetLabels] ?? '名片'
}

function noted(detail: string | number | undefined): string {
  return detail === undefined ? '' : `:${detail}`
}
