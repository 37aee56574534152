import { defineTags } from './define-tags'

/** Habits of character: seen twice before they are believed. */
export const personalityTags = defineTags('personality', { halfLifeDays: 180, shownFrom: 1.7, isTopic: false }, [
  ['closeReader', '细读', 'TA 觉得你看东西很仔细'],
  ['sharer', '爱分享', 'TA 觉得你乐于分享'],
  ['decisive', '果断', 'TA 觉得你做决定很干脆'],
  ['cautious', '谨慎比较', 'TA 觉得你会先弄清楚再决定'],
  ['planner', '有规划', 'TA 觉得你做事喜欢提前安排', { shownFrom: 0.5 }],
  ['collector', '爱收藏', 'TA 觉得你喜欢把有用的留下来'],
  ['candid', '有话直说', 'TA 觉得你愿意说真实感受', { shownFrom: 0.5 }],
  ['helpful', '热心回应', 'TA 觉得你很热心'],
  ['curious', '好奇心强', 'TA 觉得你喜欢了解新东西'],
  ['studious', '爱钻研', 'TA 觉得你学东西很快', { shownFrom: 0.5 }],
  ['sociable', '爱热闹', 'TA 觉得你喜欢和朋友一起', { shownFrom: 0.5 }],
])
