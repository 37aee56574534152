import { defineTags } from './define-tags'

/** How well the two know each other; once is enough, and lasts half a year. */
export const relationshipTags = defineTags('relationship', { halfLifeDays: 180, shownFrom: 0.5, isTopic: false }, [
  ['newlyMet', '首次认识', 'TA 知道你们刚认识', { shownFrom: 0.1, shownWhile: 'newlyMet' }],
  ['returned', '回流', 'TA 知道你隔了一阵又回来看看', { shownFrom: 0.1, shownWhile: 'returned' }],
  ['regular', '常来', 'TA 觉得你常来看看', { halfLifeDays: 60, shownFrom: 4.5 }],
  ['introducer', '介绍人', 'TA 知道你把内容介绍给了朋友'],
  ['knowsWhoIAm', '认识我', 'TA 知道你看过 TA 的自我介绍'],
  ['knowsMyLicence', '查过我的资质', 'TA 知道你看过 TA 的执业资质'],
  ['knowsMyStory', '认识我的故事', 'TA 知道你看过 TA 的从业故事'],
  ['knowsMyStrengths', '知道我擅长什么', 'TA 知道你看过 TA 的擅长和坚持'],
  ['knowsMyService', '了解我的服务', 'TA 知道你看过 TA 的服务记录和客户评价'],
  ['met', '见过面', 'TA 知道你们见过面'],
  ['talks', '常聊', 'TA 知道你们聊过', { halfLifeDays: 60, shownFrom: 0.9 }],
  ['policyholder', '老客户', 'TA 知道你是 TA 的客户', { halfLifeDays: 3650, shownFrom: 0.1 }],
  ['unhappy', '有过不满', 'TA 记得你有过不满意的地方'],
  ['reconciled', '不满已化解', 'TA 知道那次不满已经处理好'],
])
