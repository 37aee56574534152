import type { ActivityTemplate } from '../activity/activity'
import { quote, text } from './compose'

export const afterMeetingGreeting: ActivityTemplate = {
  key: 'after-meeting',
  kind: 'greeting',
  audience: 'referral',
  title: '很高兴认识你',
  summary: '谢谢你今天愿意抽时间聊一会儿。这是我的一张小卡片。',
  cover: 'art:handshake',
  topics: [],
  useWhen: '经朋友介绍见过第一面之后，当天晚上发；同时也谢谢介绍人。',
  blocks: [
    quote('wish', '一次好的见面，是各自回家以后，都觉得这一小时值得。'),
    text(
      'words',
      '今天聊到的几件事我记下来了，你提的问题，我查到确切的答案再回你。没有想清楚之前，不必着急做任何决定。',
      '点开上面的头像，可以看到我的执业信息和从业经历；如果不想再收到我的消息，告诉我一声就行，绝不打扰。',
    ),
  ],
  questions: [],
}
