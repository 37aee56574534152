import type { ActivityTemplate } from '../activity/activity'
import { choice, rating, text } from './compose'

/** Five ratings follow RATER (Parasuraman, Zeithaml, Berry 1988): reliability, assurance, tangibles, empathy, responsiveness. */
export const serviceFeeling: ActivityTemplate = {
  key: 'service-feeling',
  kind: 'survey',
  audience: 'acquaintance',
  title: '我服务得怎么样？请你打个分',
  summary: '八道小题，两分钟。每一条我都会自己读，不满意的地方会在三天内回复你。',
  cover: 'art:letter',
  topics: [],
  useWhen: '服务满一年、办完一次理赔或变更之后，请老客户打分。',
  blocks: [
    text(
      'lead',
      '认识这么久，想请你认真给我打一次分。好的地方告诉我，我继续；不好的地方更要告诉我，我来改。答案只有我看得到。',
    ),
  ],
  questions: [
    rating('reliability', '答应你的事，我按时做到了吗？', '常常没有', '每次都做到'),
    rating('assurance', '我讲的内容，让你觉得专业、可信吗？', '不太放心', '很放心'),
    rating('tangibles', '我给你的资料，清楚好懂吗？', '看不明白', '一看就懂'),
    rating('empathy', '我有没有站在你家的角度想问题？', '感觉不到', '很贴心'),
    rating('responsiveness', '你找我的时候，我回应得够快吗？', '等很久', '很快'),
    {
      id: 'next-help',
      type: 'multiple',
      title: '接下来，你最希望我帮忙的是？',
      required: false,
      choices: [
        choice('review', '把家里的保单整理一遍', 'need:familyReview'),
        choice('claim', '讲讲理赔要准备什么', 'need:claims'),
        choice('education', '聊聊孩子教育的钱', 'need:educationFund'),
        choice('pension', '聊聊自己和父母的养老', 'need:pension'),
        choice('nothing', '暂时没有，保持现在这样就好'),
      ],
    },
    { id: 'recommend', type: 'nps', title: '你有多愿意把我介绍给朋友或同事？', required: true },
    {
      id: 'words',
      type: 'text',
      title: '还有什么想对我说的？',
      required: false,
      placeholder: '一句话也好，批评更欢迎',
    },
  ],
}
