import type { RecentTouch } from '../../people/relationship/relationship'
import { sayTime } from '../../words/calendar/say-time'
import { tellings } from '../kinds/find-kind'
import { sayAnswer } from '../kinds/survey-answer'

/** What a touch was, without its time: “读《孩子的第一份保障》4 分钟”. */
export function sayDeed({ kind, title, detail }: Pick<RecentTouch, 'kind' | 'title' | 'detail'>): string {
  return tellings.get(kind)?.deed({ title: title ? `《${title}》` : '', detail }) ?? '有过一次互动'
}

/** A touch in words with its time, to the agent: “昨晚 21:40 读《孩子的第一份保障》4 分钟”. */
export function sayTouch(touch: RecentTouch, now: number): string {
  return `${sayTime(touch.at, now)} ${sayDeed(touch)}`
}

/** An answer beside its question, where the question is at hand: “昨晚 21:40 答“我按时做到了吗？”，打了 5 分”. */
export function sayAnswerTo(question: string, { at, detail }: Pick<RecentTouch, 'at' | 'detail'>, now: number): string {
  return `${sayTime(at, now)} 答“${question}”，${sayAnswer(detail)}`
}
