import type { ActivityTemplate } from '../activity/activity'
import { choice, text } from './compose'

export const whatYouCare: ActivityTemplate = {
  key: 'what-you-care',
  kind: 'survey',
  audience: 'stranger',
  title: '你家现在最操心哪件事？',
  summary: '五道选择题，选完就能看到适合先读的一篇。不用留电话。',
  cover: 'art:signpost',
  topics: ['need:medical', 'need:educationFund', 'need:pension'],
  useWhen: '刚认识、还不知道对方关心什么的时候，比直接问更轻松。',
  blocks: [text('lead', '每个家庭操心的事不一样。告诉我你现在在想什么，我以后只发跟你有关的内容。')],
  questions: [
    {
      id: 'home',
      type: 'single',
      title: '你家现在的样子更像哪一种？',
      required: true,
      choices: [
        choice('single', '一个人，正在打拼', 'lifeStage:firstJob'),
        choice('couple', '两个人，还没有孩子', 'lifeStage:newlywed'),
        choice('young-child', '孩子还小', 'lifeStage:hasBaby'),
        choice('school-child', '孩子在上学', 'lifeStage:schoolChild'),
        choice('aging', '上有父母要照顾', 'lifeStage:parentsAging'),
        choice('retiring', '快退休或已经退休', 'lifeStage:preRetire'),
      ],
    },
    {
      id: 'worry',
      type: 'multiple',
      title: '下面哪些事，你最近想过？',
      required: true,
      choices: [
        choice('medical', '看病花钱，医保够不够', 'need:medical'),
        choice('critical', '万一生一场大病怎么办', 'need:criticalIllness'),
        choice('education', '孩子以后读书的钱', 'need:educationFund'),
        choice('pension', '将来的养老', 'need:pension'),
        choice('accident', '出门在外的意外', 'need:accident'),
        choice('review', '以前买的保单想理一理', 'need:familyReview'),
      ],
    },
    {
      id: 'free-time',
      type: 'single',
      title: '你一般什么时候有空看手机？',
      required: false,
      choices: [
        choice('morning', '早上通勤路上', 'time:commute'),
        choice('noon', '中午休息', 'time:noon'),
        choice('evening', '晚上忙完以后', 'time:night'),
        choice('weekend', '周末', 'time:weekend'),
      ],
    },
    {
      id: 'way',
      type: 'single',
      title: '你喜欢怎样了解一件事？',
      required: false,
      choices: [
        choice('read', '自己读文章', 'preference:article'),
        choice('compare', '看数字、做对比', 'personality:cautious'),
        choice('talk', '找人当面聊聊', 'personality:sociable'),
        choice('join', '参加活动，顺便学一点', 'preference:offline'),
      ],
    },
    {
      id: 'words',
      type: 'text',
      title: '有没有一个一直想问的问题？',
      required: false,
      placeholder: '写下来，我会认真回',
    },
  ],
}
