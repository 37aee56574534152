import { type OwnSitting, read } from './told-sitting'

/** Her friend: careful, reads the small print first. */
export const chenZhou: OwnSitting[] = [
  {
    activity: 'child-cover',
    daysAgo: 82,
    hour: 22,
    minute: 27,
    channel: 'chat',
    doing: { introduces: true, seconds: 15, sections: read(['base', 60], ['risk', 82]), facets: [['licence', 44]] },
  },
  {
    activity: 'child-cover',
    daysAgo: 79,
    hour: 22,
    minute: 3,
    channel: 'chat',
    doing: {
      sections: read(['parents', 55], ['education', 71], ['check', 96]),
      favourite: true,
      facets: [['service', 38]],
      shares: true,
    },
  },
  {
    activity: 'medicare-quiz',
    daysAgo: 25,
    hour: 22,
    minute: 12,
    channel: 'chat',
    doing: {
      seconds: 10,
      answers: {
        finishes: true,
        answers: [
          { question: 'rate', choices: ['listed'] },
          { question: 'record', choices: ['file'] },
          { question: 'newborn', choices: ['early'] },
          { question: 'share', choices: ['yes'] },
          { question: 'outside', choices: ['ask'] },
        ],
      },
    },
  },
  {
    activity: 'child-cover',
    daysAgo: 13,
    hour: 22,
    minute: 40,
    channel: 'favourites',
    doing: { sections: read(['check', 64]), consult: '等待期里体检查出问题，会影响后面的理赔吗？' },
  },
  {
    activity: 'policy-tea',
    daysAgo: 4,
    hour: 21,
    minute: 58,
    channel: 'chat',
    doing: {
      seconds: 11,
      sections: read(['do', 36], ['privacy', 52]),
      facets: [['values', 29]],
      register: { headcount: 1 },
    },
  },
  {
    activity: 'policy-tea',
    daysAgo: 1,
    hour: 22,
    minute: 15,
    channel: 'chat',
    doing: { sections: read(['privacy', 25]) },
  },
]
