import type { ActivityTemplate } from '../activity/activity'
import { quote, text } from './compose'

export const newSeasonGreeting: ActivityTemplate = {
  key: 'new-season',
  kind: 'greeting',
  audience: 'stranger',
  title: '换季了，给你捎一杯热茶',
  summary: '早晚凉了，出门带件外套。三个小习惯，陪你过这个季节。',
  cover: 'art:window-mug',
  topics: ['preference:health'],
  useWhen: '降温或换季时发一轮，给只见过一两面的人一个轻轻的问候。',
  blocks: [
    quote('wish', '天气会变，愿你身边总有一杯温热的茶。'),
    text('words', '睡前泡十分钟脚；出门前喝几口温水；把家里的药箱翻一遍，过期的丢掉。', '都是小事，做到一件就很好。'),
  ],
  questions: [],
}
