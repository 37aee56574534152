import { defineTags } from './define-tags'

/** Willingness cools within two weeks: what is not taken up now has to be won again. */
export const willingnessTags = defineTags('willingness', { halfLifeDays: 14, shownFrom: 0.5, isTopic: false }, [
  ['consults', '主动咨询', 'TA 知道你主动问过问题'],
  ['books', '预约面谈', 'TA 知道你约过面谈'],
  ['joins', '愿意参加', 'TA 觉得你愿意参加活动'],
  ['asksPrice', '询问价格', 'TA 觉得你想知道大概要多少钱'],
  ['wantsContact', '愿意联系', 'TA 知道你愿意保持联系'],
  ['promoter', 'NPS 推荐者', 'TA 知道你很愿意推荐'],
  ['detractor', '暂不推荐', 'TA 知道你现在还不太愿意推荐'],
  ['seesProposal', '看过方案', 'TA 知道你看过方案'],
  ['reopens', '反复看', 'TA 觉得你在反复琢磨', { shownFrom: 2.5 }],
  ['readsThrough', '读到最后', 'TA 觉得你读得很完整', { shownFrom: 0.7 }],
  ['hesitates', '暂时观望', 'TA 觉得你还想再看看'],
])
