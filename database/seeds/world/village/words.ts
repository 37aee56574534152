import type { ActivityKey } from '../activities'

/** What people of the example world write, in their own voices. */
export const surveyWords = [
  '保单那张表我贴在冰箱上了，很清楚。',
  '有一次微信隔了一天才回，能快一点就更好。',
  '不催人这点最舒服。',
  '希望多办一些周末的活动，孩子很喜欢。',
  '讲条款的时候可以再慢一点。',
  '资料字有点小，我妈看不清。',
  '谢谢你陪我们跑医院。',
  '线上看看文章就很好，不一定要见面。',
  '上次寄来的台历挂在厨房了。',
  '能不能把续期日子提前一周提醒我？',
  '换地址那次办得很顺，一趟就好了。',
  '你讲的例子我转给我姐了，她也听懂了。',
  '晚上八点以后联系我比较方便。',
  '希望多讲讲父母那一辈能做什么。',
  '图比字好懂，多画一点。',
  '第一次觉得买保险不是被推着走。',
  '周末的活动时间可以再晚半小时。',
  '没什么要说的，一切都好。',
  '有问题都能找到人，这点最放心。',
  '想听听你自己是怎么给家里安排的。',
] as const

export const openQuestions = [
  '体检有结节，还能投保吗？',
  '父母六十多了，还来得及准备什么？',
  '外地医保回老家看病怎么报？',
  '自由职业自己交社保，够不够？',
] as const

/** What people ask beside which activity; each is asked once. */
export const consultations: Record<ActivityKey, readonly string[]> = {
  'child-cover': [
    '两个孩子要分开各买一份，还是有一家人一起的？',
    '学校统一交的那份，还要不要留？',
    '外婆给孩子买的那份，投保人能换成我吗？',
    '孩子的住院发票要不要留原件？',
  ],
  'kite-day': ['四岁的弟弟也能一起来吗？', '要是下雨，会改到哪一天？'],
  'service-feeling': ['我以前那份保单想换受益人，要带什么？', '搬家了，保单上的地址要不要改？'],
  'policy-tea': [
    '茶会可以带我爸一起来吗？他听力不太好。',
    '保单在老家抽屉里，拍照片带来行吗？',
    '公司发的团险也要带来吗？',
    '停车方便吗？我带妈妈一起来。',
  ],
  'medicare-quiz': ['异地就医备案是去之前办，还是住院后也能补？', '医保断缴了三个月，还能接上吗？'],
  'old-age': ['长期护理保险要到哪里申请？'],
  medicare: [
    '甲状腺结节三类，健康告知该怎么写？',
    '一个月拿不出多少，先买哪一样？',
    '换工作中间断了两个月，医保怎么办？',
  ],
  'city-trail': ['膝盖不太好，走得下来吗？', '可以带狗一起走吗？', '下小雨也走吗？'],
  claims: ['药店自己买的药能报吗？', '住院押金条丢了，还能理赔吗？'],
}

export const registrationRemarks = [
  '带一个五岁的孩子',
  '可能晚到十分钟',
  '想带妈妈一起来',
  '不吃辣',
  '可以帮忙拍照',
] as const

/** What people want to talk about after which activity. */
export const talkTopics: Record<ActivityKey, readonly string[]> = {
  'child-cover': ['孩子的几份保险一起看看', '想聊聊孩子的教育金'],
  'kite-day': ['孩子的几份保险一起看看'],
  'service-feeling': ['帮我看看现有的保单'],
  'policy-tea': ['帮我看看现有的保单', '问一问父母的保障'],
  'medicare-quiz': ['问一问父母的保障', '医保之外还缺什么'],
  'old-age': ['问一问父母的保障'],
  medicare: ['第一份保险怎么选', '医保之外还缺什么'],
  'city-trail': ['第一份保险怎么选'],
  claims: ['了解理赔要准备什么'],
}

/** What an agent notes after a talk about it. */
export const talkNotes: Record<string, string> = {
  孩子的几份保险一起看看: '三份里有两份重复，说好先不动',
  想聊聊孩子的教育金: '把到大学的时间线画了一遍',
  帮我看看现有的保单: '旧保单一份份过了一遍，列成一页纸',
  问一问父母的保障: '父母都有医保，先把异地备案办了',
  医保之外还缺什么: '自费药那一块是空的，TA 想回家商量',
  第一份保险怎么选: '先医疗和意外，预算由 TA 定',
  了解理赔要准备什么: '材料清单发过去了，说好留好发票',
}
