import type { OperationInput } from '../../../../contract/operations'
import type { AgentKey } from '../cast/example-agent'

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
