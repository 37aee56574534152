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
] as const

export const openQuestions = [
  '体检有结节，还能投保吗？',
  '父母六十多了，还来得及准备什么？',
  '外地医保回老家看病怎么报？',
] as const

export const consultations = [
  '教育金如果中途要用，取出来会不会有损失？',
  '孩子刚出生二十天，医保要先办还是先买商业险？',
  '我以前那份保单想换受益人，要带什么？',
  '甲状腺结节三类，健康告知该怎么写？',
  '茶会可以带我爸一起来吗？他听力不太好。',
  '异地就医备案是去之前办，还是住院后也能补？',
  '门诊的发票要不要留？',
] as const

export const registrationRemarks = [
  '带一个五岁的孩子',
  '可能晚到十分钟',
  '想带妈妈一起来',
  '不吃辣',
  '可以帮忙拍照',
] as const

export const talkTopics = [
  '想聊聊孩子的教育金',
  '帮我看看现有的保单',
  '问一问父母的保障',
  '了解理赔要准备什么',
] as const
