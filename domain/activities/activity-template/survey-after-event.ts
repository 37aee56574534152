import type { ActivityTemplate } from '../activity/activity'
import { choice, rating, text } from './compose'

export const afterEvent: ActivityTemplate = {
  key: 'after-event',
  kind: 'survey',
  audience: 'referral',
  title: '今天的活动，你觉得怎么样？',
  summary: '五道小题，帮我把下一次办得更好。填完可以挑一个你喜欢的下次主题。',
  cover: 'art:album',
  topics: [],
  useWhen: '活动结束当晚发给到场的人，趁印象还新鲜。',
  blocks: [text('lead', '谢谢你今天抽时间过来。想占用你一分钟，听听真实的感受。')],
  questions: [
    rating('overall', '整体来说，你对这次活动满意吗？', '不满意', '很满意'),
    rating('content', '内容对你有帮助吗？', '没帮助', '很有帮助'),
    {
      id: 'best',
      type: 'single',
      title: '哪一部分你最喜欢？',
      required: true,
      choices: [
        choice('people', '认识了有意思的人'),
        choice('topic', '聊的内容'),
        choice('place', '场地和安排'),
        choice('child', '孩子玩得开心', 'lifeStage:hasBaby'),
      ],
    },
    {
      id: 'next-theme',
      type: 'multiple',
      title: '下次想参加哪一类？',
      required: false,
      choices: [
        choice('outdoor', '户外走走', 'preference:travel'),
        choice('family', '亲子活动', 'preference:parenting'),
        choice('health', '健康讲座', 'preference:health'),
        choice('reading', '读书和喝茶', 'preference:reading'),
        choice('money', '家庭财务小课', 'preference:finance'),
      ],
    },
    { id: 'recommend', type: 'nps', title: '下次你有多愿意带一位朋友来？', required: true },
    {
      id: 'words',
      type: 'text',
      title: '有什么可以做得更好？',
      required: false,
      placeholder: '时间、地点、内容都可以说',
    },
  ],
}
