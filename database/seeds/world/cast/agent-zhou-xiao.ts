import type { ExampleAgent } from './example-agent'

export const zhouXiao: ExampleAgent = {
  key: 'zhou-xiao',
  about: '入行三年，周末带人走山路',
  profile: {
    name: '周骁',
    avatar: 'art:face-dusk',
    institution: '澄禾保险代理（示例机构）',
    licenceNumber: '00000033010000000002',
    headline: '先一起走六公里，再聊别的',
    city: '杭州',
    facets: [
      {
        key: 'whoIAm',
        text: '周骁，三十一岁，老家在浙南的山里，大学学的是土木。工地待过四年，晒得黑，现在白回来一点。每周六早上带队走山路，平时骑车上下班。',
        pictures: ['art:trail'],
      },
      {
        key: 'licence',
        text: '执业登记可以在保险中介监管信息系统查到。我的登记地在杭州，服务范围也以杭州为主；外地的朋友可以先聊，需要办理时我会说清楚由谁来做。',
        pictures: [],
      },
      {
        key: 'story',
        text: '在工地的第三年，同组的老师傅从脚手架上踩空，摔断了腰。单位的保险赔了一部分，后面一年多的康复，是工友们一人几百凑出来的。那一年我跑医院、跑社保、跑保险公司，第一次知道“保额”两个字对一家人意味着什么。\n\n后来不少工友来问我该怎么办，问多了，我干脆去考了资格，把这件事当成了正经工作。',
        pictures: ['art:running-shoes'],
      },
      {
        key: 'specialties',
        text: '年轻人的第一份保障、高风险职业怎么投保、医保和商业医疗怎么搭。遇到养老和传承这类题目，我会请资深的同事一起看。',
        pictures: [],
      },
      {
        key: 'values',
        text: '说人话，不催人。山上不谈工作，除非你先开口。能用表格说清楚的，不用形容词。',
        pictures: [],
      },
      {
        key: 'honours',
        text: '城市越野赛完赛奖牌三块；机构新人服务奖一次。',
        pictures: [],
      },
      {
        key: 'service',
        text: '三年来服务五十八位客户，多数是二三十岁的年轻人。协助报案十一次，最快的一次四天到账，最慢的一次因为要外地医院补病历，用了五十天。',
        pictures: [],
      },
      {
        key: 'reviews',
        text: '“他把条款画成了一张地铁图。”——一位设计师\n“爬山认识的，爬了半年才知道他是做保险的。”——一位程序员',
        pictures: [],
      },
    ],
    ownTags: [],
    talkHours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 18, to: 21 })),
  },
}
