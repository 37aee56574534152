import type { ExampleAgent } from './example-agent'

export const suHe: ExampleAgent = {
  key: 'su-he',
  about: '曾在病房做了十二年护士',
  profile: {
    name: '苏禾',
    avatar: 'art:face-amber',
    institution: '澄禾保险代理（示例机构）',
    licenceNumber: '00000033010000000003',
    headline: '病房里学到的事，讲给健康的你听',
    city: '绍兴',
    facets: [
      {
        key: 'whoIAm',
        text: '我是苏禾，做过十二年护士，现在做保险服务。和先生、婆婆一起住在老城区，院子里种了一棵桂花。手机晚上十点以后静音，急事请打电话。',
        pictures: ['art:lamp-house'],
      },
      {
        key: 'licence',
        text: '执业编号可以在监管系统核对。护士执业证我也还留着，但请放心，我不会在这里给任何人看病，身体的事一定去问医生。',
        pictures: [],
      },
      {
        key: 'story',
        text: '值夜班的时候，最怕听见走廊尽头有人压着声音打电话借钱。有一位老先生，儿子在外地，出院那天他把账单折了又折，问我：“姑娘，这个医保给不给报？”我答不上来。\n\n从那天起我开始学医保和理赔，下班后替病友们看账单。看着看着，就走到了现在这条路上。',
        pictures: ['art:clinic'],
      },
      {
        key: 'specialties',
        text: '住院费用怎么报、慢性病怎么如实告知、老人的照护怎么安排。投资类的题目我不谈。',
        pictures: [],
      },
      {
        key: 'values',
        text: '病情是最私密的事，只听，不传。没有把握的话不说。',
        pictures: [],
      },
      {
        key: 'honours',
        text: '医院优秀护士；社区健康讲座志愿讲师，六年。',
        pictures: [],
      },
      {
        key: 'service',
        text: '正在服务七十二个家庭，其中一半有六十岁以上的老人。每年春天和秋天，我会上门帮老人家整理一次药箱和保单。',
        pictures: ['art:bench'],
      },
      {
        key: 'reviews',
        text: '“妈妈住院那几天，她比我还清楚要盖哪几个章。”——一位在外地工作的女儿',
        pictures: [],
      },
    ],
    ownTags: [],
    talkHours: [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 9, to: 11 })),
  },
}
