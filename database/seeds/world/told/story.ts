import { chenZhou } from './story-chen-zhou'
import { linYue } from './story-lin-yue'
import { type OwnSitting, read, type ToldSitting } from './told-sitting'

/** Came only last evening, by a friend's link. */
const maoSiyuan: OwnSitting[] = [
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

/** People whose sittings are told here and not left to their temperament. */
export const toldSittings: readonly ToldSitting[] = [
  ...linYue.map((sitting) => ({ who: 'lin-yue', ...sitting })),
  ...chenZhou.map((sitting) => ({ who: 'chen-zhou', ...sitting })),
  ...maoSiyuan.map((sitting) => ({ who: 'mao-siyuan', ...sitting })),
]

/** Last evening's company: sittings that come on top of what temperament brings. */
export const lastEvenings: readonly ToldSitting[] = [
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
