import { defineTags } from './define-tags'

/** Where people come from, and where one meets them. */
export const spaceTags = defineTags('space', { halfLifeDays: 180, shownFrom: 0.4, isTopic: false }, [
  ['moments', '朋友圈来', 'TA 知道你从朋友圈看到过内容'],
  ['group', '群里来', 'TA 知道你从微信群看到过内容'],
  ['chat', '聊天里来', 'TA 知道你从聊天里打开过内容'],
  ['poster', '扫海报来', 'TA 知道你扫过海报上的码'],
  ['favourites', '从收藏回来', 'TA 知道你从收藏里回来看过'],
  ['onSite', '活动到场', 'TA 知道你到过活动现场'],
  ['sameCity', '同城可约', 'TA 觉得你和活动在同一个城市'],
  ['inPerson', '见面聊', 'TA 觉得你愿意当面聊'],
])
