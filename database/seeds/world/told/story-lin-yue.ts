import { type OwnSitting, rate, read } from './told-sitting'

/** A warm reader who thinks about her daughter's education. */
export const linYue: OwnSitting[] = [
  {
    activity: 'child-cover',
    daysAgo: 84,
    hour: 21,
    minute: 5,
    channel: 'chat',
    doing: { introduces: true, seconds: 12, sections: read(['base', 52], ['risk', 48, 80]), facets: [['whoIAm', 26]] },
  },
  {
    activity: 'child-cover',
    daysAgo: 82,
    hour: 21,
    minute: 18,
    channel: 'chat',
    doing: { sections: read(['risk', 35], ['parents', 61], ['education', 74, 90]), favourite: true, shares: true },
  },
  {
    activity: 'medicare-quiz',
    daysAgo: 66,
    hour: 12,
    minute: 31,
    channel: 'group',
    doing: {
      seconds: 8,
      answers: {
        finishes: true,
        answers: [
          { question: 'rate', choices: ['listed'] },
          { question: 'record', choices: ['file'] },
          { question: 'newborn', choices: ['early'] },
          { question: 'share', choices: ['no'] },
          { question: 'outside', choices: ['ask'] },
        ],
      },
    },
  },
  {
    activity: 'kite-day',
    daysAgo: 57,
    hour: 20,
    minute: 46,
    channel: 'chat',
    doing: {
      seconds: 20,
      sections: read(['plan', 38], ['bring', 15]),
      register: { headcount: 3, remark: '孩子七岁，想自己画一只燕子' },
    },
  },
  {
    activity: 'child-cover',
    daysAgo: 45,
    hour: 21,
    minute: 52,
    channel: 'favourites',
    doing: { sections: read(['education', 66], ['check', 58]), facets: [['story', 95]] },
  },
  {
    activity: 'claims',
    daysAgo: 43,
    hour: 20,
    minute: 14,
    channel: 'group',
    doing: { introduces: true, seconds: 9, sections: read(['call', 30], ['papers', 36, 70]) },
  },
  {
    activity: 'service-feeling',
    daysAgo: 31,
    hour: 20,
    minute: 20,
    channel: 'chat',
    doing: {
      seconds: 6,
      answers: {
        finishes: true,
        answers: [
          ...rate(['reliability', 5], ['assurance', 5], ['tangibles', 4], ['empathy', 5], ['responsiveness', 4]),
          { question: 'next-help', choices: ['education', 'review'] },
          ...rate(['recommend', 9]),
          { question: 'words', text: '风筝那天孩子念叨了一个礼拜，谢谢你。' },
        ],
      },
    },
  },
  {
    activity: 'child-cover',
    daysAgo: 20,
    hour: 21,
    minute: 33,
    channel: 'favourites',
    doing: {
      sections: read(['education', 88]),
      facets: [
        ['specialties', 34],
        ['values', 41],
      ],
    },
  },
  {
    activity: 'child-cover',
    daysAgo: 12,
    hour: 21,
    minute: 8,
    channel: 'favourites',
    doing: { sections: read(['education', 52]), consult: '教育金如果中途要用，取出来会不会有损失？' },
  },
  {
    activity: 'policy-tea',
    daysAgo: 8,
    hour: 20,
    minute: 2,
    channel: 'chat',
    doing: { seconds: 14, sections: read(['do', 44], ['who', 21]), register: { headcount: 2, remark: '会带一位朋友' } },
  },
  {
    activity: 'child-cover',
    daysAgo: 5,
    hour: 21,
    minute: 26,
    channel: 'favourites',
    doing: {
      sections: read(['check', 47]),
      talk: { topic: '想聊聊孩子的教育金', manner: 'meet', aheadDays: 6, confirms: true },
    },
  },
  {
    activity: 'child-cover',
    daysAgo: 1,
    hour: 21,
    minute: 36,
    channel: 'favourites',
    doing: { sections: read(['base', 18], ['risk', 24], ['parents', 39], ['education', 158, 85]) },
  },
]
