import type { Channel } from '../../../domain/interaction/interaction'
import type { ActivityKey } from './activities'
import type { Doing } from './visit'

/** A visit told by hand. `shares` sends the activity on to the friends this person brought. */
export interface ToldVisit {
  who: string
  activity: ActivityKey
  daysAgo: number
  hour: number
  minute: number
  channel: Channel
  doing: Partial<Doing> & { shares?: boolean }
}

const read = (...sections: [section: string, seconds: number, depth?: number][]): Doing['sections'] =>
  sections.map(([section, seconds, depth = 100]) => ({ section, seconds, depth }))

const rate = (...ratings: [question: string, rating: number][]) =>
  ratings.map(([question, rating]) => ({ question, rating }))

const linYue: Omit<ToldVisit, 'who'>[] = [
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

const chenZhou: Omit<ToldVisit, 'who'>[] = [
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

/** Came only last evening, by a friend's link. */
const maoSiyuan: Omit<ToldVisit, 'who'>[] = [
  {
    activity: 'policy-tea',
    daysAgo: 1,
    hour: 20,
    minute: 31,
    channel: 'chat',
    doing: {
      introduces: true,
      seconds: 16,
      sections: read(['do', 47], ['who', 20], ['privacy', 38]),
      facets: [
        ['licence', 31],
        ['whoIAm', 18],
      ],
    },
  },
]

/** People whose visits are told here and not left to their temperament. */
export const toldVisits: readonly ToldVisit[] = [
  ...linYue.map((visit) => ({ who: 'lin-yue', ...visit })),
  ...chenZhou.map((visit) => ({ who: 'chen-zhou', ...visit })),
  ...maoSiyuan.map((visit) => ({ who: 'mao-siyuan', ...visit })),
]

/** Last evening's company: visits that come on top of what temperament brings. */
export const lastEvenings: readonly ToldVisit[] = [
  {
    who: 'fang-xiaotang',
    activity: 'policy-tea',
    daysAgo: 1,
    hour: 19,
    minute: 12,
    channel: 'chat',
    doing: { sections: read(['do', 22], ['who', 14]), facets: [['reviews', 26]] },
  },
  {
    who: 'shao-wenjie',
    activity: 'policy-tea',
    daysAgo: 1,
    hour: 20,
    minute: 47,
    channel: 'chat',
    doing: { sections: read(['do', 41], ['privacy', 33]), consult: '我太太的两份是在别家买的，可以一起带来理吗？' },
  },
  {
    who: 'ge-yunfan',
    activity: 'child-cover',
    daysAgo: 1,
    hour: 20,
    minute: 5,
    channel: 'chat',
    doing: { sections: read(['parents', 64], ['education', 70]), facets: [['service', 48]] },
  },
  {
    who: 'yao-jingyi',
    activity: 'medicare-quiz',
    daysAgo: 2,
    hour: 21,
    minute: 20,
    channel: 'chat',
    doing: { seconds: 30, facets: [['story', 72]] },
  },
  {
    who: 'wen-lan',
    activity: 'city-trail',
    daysAgo: 1,
    hour: 19,
    minute: 31,
    channel: 'group',
    doing: { sections: read(['route', 25], ['prepare', 31]), facets: [['whoIAm', 22]] },
  },
  {
    who: 'kang-le',
    activity: 'medicare',
    daysAgo: 1,
    hour: 18,
    minute: 40,
    channel: 'chat',
    doing: { sections: read(['line', 22], ['rate', 48], ['gap', 75]) },
  },
  {
    who: 'lu-qinghe',
    activity: 'claims',
    daysAgo: 1,
    hour: 20,
    minute: 9,
    channel: 'chat',
    doing: { sections: read(['papers', 52], ['review', 47]), consult: '门诊的发票要不要留？' },
  },
]
