import type { OperationInput } from '../../../contract/operations'
import type { NotedInteraction } from '../../../domain/interaction/interaction'
import type { TagKey } from '../../../domain/tagging/tag'
import type { ActivityKey } from './activities'
import type { AgentKey } from './example-agent'

export interface AgentNote {
  agent: AgentKey
  who: string
  daysAgo: number
  hour: number
  kind: NotedInteraction['kind']
  note?: string
  tag?: TagKey
}

type NoteRow = [who: string, daysAgo: number, kind: NotedInteraction['kind'], note?: string, tag?: TagKey]
const by = (agent: AgentKey, rows: NoteRow[]): AgentNote[] =>
  rows.map(([who, daysAgo, kind, note, tag], index) => ({
    agent,
    who,
    daysAgo,
    hour: 14 + (index % 4),
    kind,
    note,
    tag,
  }))

/** What agents noted with one tap after a meeting or a call. */
export const agentsNotes: readonly AgentNote[] = [
  ...by('wang-min', [
    ['lin-yue', 70, 'call', '问了孩子上小学的安排'],
    ['lin-yue', 62, 'factNoted', '女儿今年上一年级', 'lifeStage:schoolChild'],
    ['lin-yue', 30, 'visit', '在学校门口喝了杯茶，聊教育金的时间线'],
    ['lin-yue', 11, 'message', '回复了中途领取的条款页码'],
    ['chen-zhou', 24, 'call', '想先把自己的缺口算清楚'],
    ['chen-zhou', 24, 'factNoted', '孩子一岁半', 'lifeStage:hasBaby'],
    ['shao-wenjie', 70, 'visit', '上门，带走三份旧保单的清单'],
    ['shao-wenjie', 61, 'proposal', '全家保障的两种安排，各列了缺点'],
    ['shao-wenjie', 47, 'policySigned', '夫妻两人，回执已签收'],
    ['shao-wenjie', 33, 'visit', '送合同，讲了一遍免责'],
    ['he-yaqin', 66, 'visit', '办了地址变更'],
    ['he-yaqin', 51, 'factNoted', '妈妈八十一岁，和她同住', 'lifeStage:parentsAging'],
    ['he-yaqin', 22, 'policySigned', '给自己补了一份医疗'],
    ['zheng-shuyi', 31, 'call', '活动后回访'],
    ['yao-jingyi', 29, 'visit', '图书馆见面，聊养老三层'],
    ['yao-jingyi', 14, 'proposal', '养老现金流的表，只有数字没有产品'],
    ['gong-jianguo', 48, 'visit', '帮他把手机字调大'],
    ['gong-jianguo', 48, 'factNoted', '去年退休', 'lifeStage:retired'],
    ['ge-yunfan', 27, 'call', '刚付了首付'],
    ['ge-yunfan', 26, 'factNoted', '刚买房', 'lifeStage:homeBuyer'],
    ['fu-mingyue', 20, 'complaint', '上次约的时间我迟到了二十分钟'],
    ['fu-mingyue', 17, 'complaintSettled', '当面道歉，把下次时间改到她公司楼下'],
  ]),
  ...by('zhou-xiao', [
    ['wen-lan', 40, 'visit', '山路上聊了一路'],
    ['kang-le', 36, 'call'],
    ['ding-zeyu', 25, 'proposal', '第一份医疗和意外的对比表'],
    ['ding-zeyu', 10, 'policySigned'],
  ]),
  ...by('su-he', [
    ['lu-qinghe', 39, 'visit', '陪她妈妈整理药箱'],
    ['meng-qiu', 28, 'call'],
    ['lu-qinghe', 20, 'factNoted', '妈妈在做康复', 'need:parentsProtection'],
  ]),
]

export interface ArchiveEntry {
  agent: AgentKey
  who: string
  daysAgo: number
  archive: Omit<OperationInput<'saveArchive'>, 'personId'>
}

export const archiveEntries: readonly ArchiveEntry[] = [
  {
    agent: 'wang-min',
    who: 'lin-yue',
    daysAgo: 29,
    archive: {
      remarkName: '林悦',
      audience: 'acquaintance',
      fields: {
        fullName: '林悦',
        gender: '女',
        bornOn: '1990-04-18',
        home: '城西',
        education: '硕士及以上',
        marriage: '已婚',
        children: '女儿，七岁',
        childPlans: '想留出大学的钱，还没想好读什么',
        occupation: '出版社编辑',
        policyOverview: '自己有一份重疾，保额不记得了',
        gaps: '教育金还没开始',
        hobbies: '读绘本、做面包',
        contactTime: '晚上',
        contactManner: '微信文字',
        memorableDays: '女儿生日九月二十日',
      },
    },
  },
  {
    agent: 'wang-min',
    who: 'chen-zhou',
    daysAgo: 23,
    archive: {
      remarkName: '陈舟',
      audience: 'referral',
      fields: {
        gender: '男',
        marriage: '已婚',
        children: '儿子，一岁半',
        occupation: '软件测试',
        hobbies: '骑车',
        contactTime: '晚上',
        contactManner: '微信文字',
        taboos: '不喜欢被打电话',
      },
    },
  },
  {
    agent: 'wang-min',
    who: 'shao-wenjie',
    daysAgo: 46,
    archive: {
      remarkName: '邵文杰',
      audience: 'acquaintance',
      fields: {
        fullName: '邵文杰',
        gender: '男',
        bornOn: '1984-11-02',
        home: '滨江',
        marriage: '已婚',
        spouse: '在银行工作',
        children: '一儿一女',
        debts: '房贷还有十六年',
        occupation: '设备工程师',
        income: '30–50 万',
        policyOverview: '五份，其中三份在别家',
        insuredPeople: '夫妻两人和大女儿',
        yearlyPremium: '12600',
        gaps: '小儿子还没有',
        contactTime: '周末',
        contactManner: '电话',
      },
    },
  },
  {
    agent: 'wang-min',
    who: 'he-yaqin',
    daysAgo: 50,
    archive: {
      remarkName: '何姐',
      audience: 'acquaintance',
      fields: {
        fullName: '何雅琴',
        gender: '女',
        bornOn: '1972-06-30',
        parents: '妈妈八十一岁，同住',
        occupation: '会计',
        policyOverview: '两份，都在我这里',
        contactTime: '清晨',
        contactManner: '微信语音',
        hobbies: '太极、种菜',
      },
    },
  },
  {
    agent: 'wang-min',
    who: 'gong-jianguo',
    daysAgo: 47,
    archive: {
      remarkName: '龚叔',
      audience: 'acquaintance',
      fields: { gender: '男', occupation: '退休电工', contactManner: '电话', hobbies: '钓鱼' },
    },
  },
  {
    agent: 'zhou-xiao',
    who: 'wen-lan',
    daysAgo: 39,
    archive: {
      remarkName: '温岚',
      audience: 'acquaintance',
      fields: { gender: '女', occupation: '设计师', hobbies: '徒步、胶片相机' },
    },
  },
  {
    agent: 'su-he',
    who: 'lu-qinghe',
    daysAgo: 38,
    archive: {
      remarkName: '清和',
      audience: 'acquaintance',
      fields: { gender: '女', parents: '妈妈在做康复', contactTime: '午间' },
    },
  },
]

export interface TagChoice {
  who: string
  agent: AgentKey
  daysAgo: number
  tag: TagKey
  choice: 'assign' | 'hide' | 'correct'
  text?: string
}

/** Tags that people decided about themselves, or an agent gave by hand. */
export const tagChoices: readonly TagChoice[] = [
  { who: 'qin-ruoshui', agent: 'wang-min', daysAgo: 4, tag: 'time:midnight', choice: 'hide' },
  { who: 'fang-xiaotang', agent: 'wang-min', daysAgo: 16, tag: 'space:group', choice: 'hide' },
  {
    who: 'lin-yue',
    agent: 'wang-min',
    daysAgo: 3,
    tag: 'need:childProtection',
    choice: 'correct',
    text: '保障已经有了，现在想的是教育金',
  },
  { who: 'ge-yunfan', agent: 'wang-min', daysAgo: 26, tag: 'need:debtCover', choice: 'assign' },
  { who: 'wen-lan', agent: 'zhou-xiao', daysAgo: 38, tag: 'preference:travel', choice: 'assign' },
]

/** Who took their consent back, and when. */
export const withdrawals = [{ who: 'he-chuan', agent: 'wang-min', daysAgo: 20 }] as const satisfies readonly {
  who: string
  agent: AgentKey
  daysAgo: number
}[]

/** Who can't come after all. */
export const cancellations = [{ who: 'ge-yunfan', activity: 'kite-day', daysAgo: 43 }] as const satisfies readonly {
  who: string
  activity: ActivityKey
  daysAgo: number
}[]
