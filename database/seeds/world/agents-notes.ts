import type { NotedInteraction } from '../../../domain/log/kinds/interaction'
import type { TagKey } from '../../../domain/words/tags/tag'
import type { AgentKey } from './example-agent'
import { seededRandom } from './seeded-random'

export interface AgentNote {
  agent: AgentKey
  who: string
  daysAgo: number
  hour: number
  minute: number
  kind: NotedInteraction['kind']
  note?: string
  tag?: TagKey
}

type NoteRow = [who: string, daysAgo: number, kind: NotedInteraction['kind'], note?: string, tag?: TagKey]
const by = (agent: AgentKey, rows: NoteRow[]): AgentNote[] =>
  rows.map(([who, daysAgo, kind, note, tag], index) => {
    const [lastWho, lastDay] = rows[index - 1] ?? []
    // What was heard at a meeting is noted right after the meeting itself.
    const isSameTalk = lastWho === who && lastDay === daysAgo
    const random = seededRandom(`note ${who} ${daysAgo}`)
    const [hour, minute] = [random.between(10, 17), random.between(12, 50)]
    return { agent, who, daysAgo, hour, minute: isSameTalk ? minute + 3 : minute, kind, note, tag }
  })

/** What agents noted with one tap after a meeting or a call. */
export const agentsNotes: readonly AgentNote[] = [
  ...by('wang-min', [
    ['lin-yue', 70, 'call', '问了孩子上小学的安排'],
    ['lin-yue', 62, 'factNoted', '女儿今年上一年级', 'lifeStage:schoolChild'],
    ['lin-yue', 30, 'visit', '在学校门口喝了杯茶，聊教育金的时间线'],
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
