import type { Channel } from '../../../domain/activities/share-link/channel'
import type { ActivityKey } from './activities'
import type { AgentKey } from './example-agent'
import type { TemperamentKey } from './temperaments'

export interface ExampleCustomer {
  key: string
  /** What they ask to be called; empty for those who never said. */
  name: string
  face?: string
  agent: AgentKey
  temperament: TemperamentKey
  /** In a few words, for whoever plays with the example world. */
  about?: string
  /** Which friend's share brought them, and by which activity; absent when the agent's own link did. */
  broughtBy?: string
  through?: ActivityKey
  /** How the friend's share reached them. */
  channel?: Channel
  /** `never` only looks; `later` looks first and agrees when coming back. */
  consents?: 'never' | 'later'
}

type Row = [key: string, name: string, temperament: TemperamentKey, more?: Partial<ExampleCustomer>]

const of = (agent: AgentKey, rows: Row[]): ExampleCustomer[] =>
  rows.map(([key, name, temperament, more]) => ({ key, name, agent, temperament, ...more }))
const brought = (broughtBy: string, through: ActivityKey, channel: Channel = 'chat') => ({
  broughtBy,
  through,
  channel,
})

export const exampleCustomers: readonly ExampleCustomer[] = [
  ...of('wang-min', [
    ['lin-yue', '林悦', 'closeReader', { about: '编辑，女儿七岁，正在想教育金', face: 'face-willow' }],
    [
      'chen-zhou',
      '陈舟',
      'cautious',
      { about: '林悦的朋友，孩子一岁半，做决定很谨慎', face: 'face-cedar', ...brought('lin-yue', 'child-cover') },
    ],
    [
      'fang-xiaotang',
      '方晓棠',
      'sociable',
      { about: '两个孩子的妈妈，爱张罗', face: 'face-moss', ...brought('chen-zhou', 'child-cover') },
    ],
    ['yu-hang', '俞航', 'weekender', brought('fang-xiaotang', 'child-cover', 'group')],
    ['luo-yiming', '罗一鸣', 'skimmer', brought('yu-hang', 'child-cover')],
    ['dong-weiwei', '', 'closeReader', brought('luo-yiming', 'child-cover')],
    ['he-yaqin', '何雅琴', 'earlyBird', { about: '老客户，和八十一岁的妈妈同住', face: 'face-plum' }],
    ['shao-wenjie', '邵文杰', 'cautious', { about: '老客户，房贷还有十六年', face: 'face-dusk' }],
    ['zheng-shuyi', '郑书怡', 'sociable'],
    [
      'gong-jianguo',
      '龚建国',
      'earlyBird',
      { about: '去年退休，习惯早起', face: 'face-sand', ...brought('he-yaqin', 'medicare-quiz') },
    ],
    ['shen-jiashu', '沈嘉树', 'nightOwl', brought('zheng-shuyi', 'kite-day')],
    ['yao-jingyi', '姚静仪', 'closeReader', brought('lin-yue', 'child-cover')],
    ['tang-kexin', '唐可心', 'sociable', brought('zheng-shuyi', 'kite-day', 'group')],
    ['xia-yinuo', '夏一诺', 'skimmer'],
    ['ge-yunfan', '葛云帆', 'weekender'],
    ['fu-mingyue', '傅明月', 'cautious', brought('tang-kexin', 'medicare-quiz')],
    ['qin-ruoshui', '秦若水', 'nightOwl', brought('fang-xiaotang', 'child-cover')],
    ['he-chuan', '贺川', 'skimmer'],
    ['pan-ning', '', 'quiet', { consents: 'never' }],
    [
      'mao-siyuan',
      '毛思远',
      'cautious',
      { about: '昨晚才点开方晓棠转的茶会', face: 'face-sand', ...brought('fang-xiaotang', 'policy-tea') },
    ],
  ]),
  ...of('zhou-xiao', [
    ['wen-lan', '温岚', 'sociable', { face: 'face-plum' }],
    ['lu-jun', '卢骏', 'weekender', brought('wen-lan', 'city-trail')],
    ['hou-jiayi', '侯佳怡', 'skimmer'],
    ['ding-zeyu', '丁泽宇', 'nightOwl'],
    ['duan-yuwei', '段雨薇', 'closeReader', brought('ding-zeyu', 'medicare')],
    ['kang-le', '老康', 'earlyBird'],
    ['qi-feng', '齐峰', 'skimmer', brought('kang-le', 'city-trail', 'group')],
    ['qiao-mu', '乔木', 'weekender', brought('lu-jun', 'city-trail')],
    ['jian-ning', '简宁', 'cautious', { consents: 'later' }],
    ['chang-qing', '常青', 'earlyBird'],
    ['fan-yizhou', '', 'quiet', { consents: 'never' }],
    ['li-ye', '黎叶', 'sociable', brought('qiao-mu', 'city-trail')],
  ]),
  ...of('su-he', [
    ['lu-qinghe', '陆清和', 'closeReader'],
    ['zhong-nan', '钟楠', 'cautious', brought('lu-qinghe', 'claims')],
    ['yan-zimo', '严子墨', 'nightOwl'],
    ['meng-qiu', '孟秋', 'earlyBird', { face: 'face-moss' }],
    ['bai-lu', '白露', 'weekender', brought('meng-qiu', 'claims')],
    ['dai-weian', '戴维安', 'skimmer', { consents: 'later' }],
    ['nie-siqi', '', 'quiet'],
    ['gu-changfeng', '顾长风', 'sociable', brought('zhong-nan', 'claims')],
  ]),
]

export function findCustomer(key: string): ExampleCustomer {
  const customer = exampleCustomers.find((each) => each.key === key)
  if (!customer) throw new Error(`no example customer ${key}`)
  return customer
}
