import { defineTags } from './define-tags'

const topic = { isTopic: true, shownFrom: 0.5 } as const

/** What people like to meet, and themes of daily life that give a reason to be in touch. */
export const preferenceTags = defineTags('preference', { halfLifeDays: 120, shownFrom: 1.7, isTopic: false }, [
  ['article', '爱看文章', 'TA 觉得你喜欢看文章'],
  ['video', '爱看视频', 'TA 觉得你喜欢看视频'],
  ['offline', '爱线下活动', 'TA 觉得你喜欢参加线下活动', { shownFrom: 0.5 }],
  ['quiz', '爱做测验', 'TA 觉得你喜欢小测验', { shownFrom: 0.5 }],
  ['survey', '愿填问卷', 'TA 觉得你愿意说说自己的看法', { shownFrom: 0.5 }],
  ['greeting', '喜欢问候', 'TA 觉得你喜欢收到问候'],
  ['story', '爱听故事', 'TA 觉得你喜欢听人的故事'],
  ['documents', '爱看资料', 'TA 觉得你喜欢看详细资料', { shownFrom: 0.9 }],
  ['health', '健康养生', 'TA 觉得你关注健康养生', topic],
  ['parenting', '亲子育儿', 'TA 觉得你关注亲子育儿', topic],
  ['finance', '理财知识', 'TA 觉得你关注理财知识', topic],
  ['fitness', '运动健身', 'TA 觉得你喜欢运动', topic],
  ['travel', '旅行', 'TA 觉得你喜欢旅行', topic],
  ['reading', '读书', 'TA 觉得你喜欢读书', topic],
  ['food', '美食', 'TA 觉得你喜欢美食', topic],
  ['culture', '文化艺术', 'TA 觉得你喜欢文化艺术', topic],
])
