import type { ActivityTemplate } from '../activity/activity'
import { quote, text } from './compose'

export const midAutumnGreeting: ActivityTemplate = {
  key: 'mid-autumn',
  kind: 'greeting',
  audience: 'acquaintance',
  title: '月亮圆了，想起你',
  summary: '中秋快乐。愿你今晚不加班，抬头看得到月亮。',
  cover: 'art:lantern',
  topics: ['preference:culture'],
  useWhen: '中秋前一天的傍晚，一位一位地发，不群发。',
  blocks: [
    quote('wish', '愿灯火可亲，愿家人围坐，愿你牵挂的人也正牵挂着你。'),
    text(
      'words',
      '这一年谢谢你的照应。月饼不必多吃，觉要好好睡。假期里如果要带家人出远门，记得备好医保电子凭证和常用药，路上平安。',
      '不用回复，看到就好。',
    ),
  ],
  questions: [],
}
