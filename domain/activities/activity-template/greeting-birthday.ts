import type { ActivityTemplate } from '../activity/activity'
import { quote, text } from './compose'

export const birthdayGreeting: ActivityTemplate = {
  key: 'birthday',
  kind: 'greeting',
  audience: 'acquaintance',
  title: '今天，是属于你的一天',
  summary: '生日快乐。蛋糕归你，愿望也归你。',
  cover: 'art:cake',
  topics: [],
  useWhen: '客户生日当天早上八点前后发，一年一次，只说祝福。',
  blocks: [
    quote('wish', '又长大一岁。愿你想做的事有时间做，想见的人都见得到。'),
    text(
      'words',
      '今天不谈正事。吃一碗面，早一点下班，给妈妈打个电话，谢谢她。',
      '新的一岁，有需要我的地方，随时说一声。',
    ),
  ],
  questions: [],
}
