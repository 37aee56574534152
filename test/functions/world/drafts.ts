import type { OperationInput } from '../../../contract/operations'

type ProfileDraft = OperationInput<'saveAgentProfile'>
export type ActivityDraft = OperationInput<'saveActivity'>['draft']

export const dayMs = 86_400_000

export function profileDraft(changes: Partial<ProfileDraft> = {}): ProfileDraft {
  return {
    name: '王敏',
    avatar: 'art:agent',
    institution: '安和保险代理',
    licenceNumber: '00012345678901234567',
    headline: '陪你把家里的保障理清楚',
    city: '杭州',
    facets: [
      { key: 'whoIAm', text: '做了九年保险,也是两个孩子的妈妈。', pictures: [] },
      { key: 'story', text: '第一位客户是我的高中老师。', pictures: [] },
    ],
    ownTags: [{ key: 'need:ownKite1', label: '爱放风筝' }],
    talkHours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 9, to: 12 })),
    ...changes,
  }
}

export function articleDraft(changes: Partial<ActivityDraft> = {}): ActivityDraft {
  return {
    kind: 'article',
    title: '孩子的第一份保障',
    summary: '先想清楚三件事',
    cover: 'art:kite',
    audience: 'acquaintance',
    blocks: [
      { id: 'first', type: 'heading', text: '先保谁' },
      { id: 'text', type: 'text', text: '家里挣钱的人先有保障,孩子才真的有保障。' },
    ],
    topics: ['need:educationFund'],
    questions: [],
    ...changes,
  }
}

export function eventDraft(now: number, changes: Partial<ActivityDraft['schedule'] & object> = {}): ActivityDraft {
  const startsAt = now + 3 * dayMs
  return articleDraft({
    kind: 'event',
    title: '周末亲子风筝会',
    schedule: {
      startsAt,
      endsAt: startsAt + 7_200_000,
      registerBy: startsAt,
      place: '西溪湿地南门',
      city: '杭州',
      capacity: 5,
      ...changes,
    },
  })
}

export function surveyDraft(): ActivityDraft {
  return articleDraft({
    kind: 'survey',
    title: '这次服务您满意吗',
    questions: [
      { id: 'rate', type: 'rating', title: '总体满意吗', required: true },
      { id: 'nps', type: 'nps', title: '愿意推荐吗', required: false },
      {
        id: 'care',
        type: 'single',
        title: '现在最关心什么',
        required: true,
        choices: [
          { id: 'edu', text: '孩子教育', tags: ['need:educationFund'] },
          { id: 'old', text: '自己养老', tags: ['need:pension'] },
        ],
      },
      { id: 'say', type: 'text', title: '还想说什么', required: false },
    ],
  })
}

export function quizDraft(): ActivityDraft {
  return articleDraft({
    kind: 'quiz',
    title: '医保小测验',
    questions: [
      {
        id: 'q1',
        type: 'single',
        title: '异地看病要先备案吗',
        required: true,
        choices: [
          { id: 'yes', text: '要', isRight: true },
          { id: 'no', text: '不要' },
        ],
        explanation: '备案后结算更方便。',
      },
    ],
  })
}
