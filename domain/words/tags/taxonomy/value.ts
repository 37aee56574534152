import { defineTags } from './define-tags'

/** What a relationship brings; of interest and effort, never of a person's worth. */
export const valueTags = defineTags('value', { halfLifeDays: 180, shownFrom: 0.5, isTopic: false }, [
  ['bringsPeople', '带来新客', 'TA 知道你带家人朋友一起来过'],
  ['spreads', '传播力强', 'TA 知道你转发过不少内容', { shownFrom: 2.6 }],
  ['highNetWorth', '高净值关注', 'TA 觉得你关注较大财富的打理', { shownFrom: 1.8 }],
  ['engaged', '参与度高', 'TA 觉得你参与得很投入', { shownFrom: 2.3 }],
  ['attentive', '阅读投入', 'TA 觉得你肯花时间读内容', { shownFrom: 7.5 }],
  ['advocate', '口碑推荐', 'TA 知道你愿意向朋友推荐'],
  ['satisfied', '服务满意', 'TA 知道你对服务满意'],
  ['needsCare', '待改进', 'TA 知道你觉得服务可以更好'],
])
