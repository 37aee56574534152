import type { OperationInput } from '../../../contract/operations'
import type { Activity } from '../../../domain/activities/activity/activity'
import { findTemplate } from '../../../domain/activities/activity-template/templates'
import type { Channel } from '../../../domain/activities/share-link/channel'
import { hourMs, startOfDay } from '../../../domain/words/calendar/china-time'
import type { AgentKey } from './example-agent'
import { seededRandom } from './seeded-random'
import type { WorldClock } from './world-clock'

export type ActivityKey =
  | 'child-cover'
  | 'kite-day'
  | 'service-feeling'
  | 'policy-tea'
  | 'medicare-quiz'
  | 'old-age'
  | 'medicare'
  | 'city-trail'
  | 'claims'

export type ActivityDraft = OperationInput<'saveActivity'>['draft']

/** One link an agent sends out: to people by name, or to everyone they know by then. */
export interface Forward {
  daysAgo: number
  hour: number
  channel: Channel
  to: readonly string[] | 'everyone'
}

export interface ExampleActivity {
  key: ActivityKey
  id: string
  agent: AgentKey
  publishedDaysAgo: number
  draft: ActivityDraft
  forwards: Forward[]
}

/** The nine activities, each from a template its agent has edited a little. */
export function exampleActivities(clock: WorldClock): readonly ExampleActivity[] {
  return [
    {
      ...as('child-cover', 'wang-min', 84),
      draft: fromTemplate('child-first-cover', {
        summary: '带过七年小学生，现在帮家长理保障。这张顺序表，我给身边每一位新手爸妈都发过。',
      }),
      forwards: [
        { daysAgo: 84, hour: 20, channel: 'chat', to: ['lin-yue', 'zheng-shuyi'] },
        { daysAgo: 81, hour: 12, channel: 'moments', to: ['pan-ning', 'xia-yinuo', 'he-yaqin'] },
        { daysAgo: 77, hour: 9, channel: 'group', to: ['he-chuan', 'shao-wenjie'] },
        { daysAgo: 21, hour: 8, channel: 'chat', to: 'everyone' },
      ],
    },
    {
      ...as('kite-day', 'wang-min', 58),
      draft: fromTemplate('family-kite-day', {
        title: '江边风筝日：一家人画一只风筝',
        schedule: scheduleAt(clock.weekdayFrom(-40, 6, 9, 30), 2.5, '钱塘江边森林公园东草坪', '杭州', 24),
      }),
      forwards: [
        { daysAgo: 58, hour: 8, channel: 'chat', to: ['lin-yue', 'zheng-shuyi', 'shao-wenjie', 'yao-jingyi'] },
        { daysAgo: 54, hour: 19, channel: 'poster', to: ['ge-yunfan'] },
        { daysAgo: 50, hour: 12, channel: 'group', to: 'everyone' },
      ],
    },
    {
      ...as('service-feeling', 'wang-min', 32),
      draft: fromTemplate('service-feeling', { title: '认识这么久，打个分吧' }),
      forwards: [
        {
          daysAgo: 32,
          hour: 19,
          channel: 'chat',
          to: [
            'lin-yue',
            'shao-wenjie',
            'he-yaqin',
            'gong-jianguo',
            'zheng-shuyi',
            'yao-jingyi',
            'ge-yunfan',
            'tang-kexin',
          ],
        },
        { daysAgo: 18, hour: 12, channel: 'chat', to: 'everyone' },
      ],
    },
    {
      ...as('policy-tea', 'wang-min', 9),
      draft: fromTemplate('policy-tea', {
        title: '保单茶会：把抽屉里的保单理成一页纸',
        schedule: scheduleAt(clock.weekdayFrom(4, 0, 14, 30), 2, '城西老墙门茶馆二楼', '杭州', 24),
      }),
      forwards: [
        { daysAgo: 9, hour: 8, channel: 'chat', to: ['lin-yue', 'shao-wenjie', 'he-yaqin', 'gong-jianguo'] },
        { daysAgo: 5, hour: 8, channel: 'chat', to: 'everyone' },
      ],
    },
    {
      ...as('medicare-quiz', 'wang-min', 68),
      draft: fromTemplate('medicare-quiz', { summary: '一分钟测一测，每题都有解释。我妈第一次只对了两题，你呢？' }),
      forwards: [
        { daysAgo: 68, hour: 12, channel: 'moments', to: ['yao-jingyi', 'xia-yinuo'] },
        { daysAgo: 64, hour: 19, channel: 'group', to: ['he-chuan', 'he-yaqin'] },
        { daysAgo: 26, hour: 19, channel: 'chat', to: 'everyone' },
      ],
    },
    {
      // So new that only two have met it: what is left to forward this morning.
      ...as('old-age', 'wang-min', 2),
      draft: fromTemplate('three-questions-for-old-age', {
        summary: '陪父母看过一家养老院之后写的。住在哪里、谁来照顾、钱从哪来，先问自己三句。',
      }),
      forwards: [{ daysAgo: 2, hour: 19, channel: 'chat', to: ['he-yaqin', 'gong-jianguo'] }],
    },
    {
      ...as('medicare', 'zhou-xiao', 72),
      draft: fromTemplate('is-medicare-enough', { title: '二十几岁，有医保就够了吗' }),
      forwards: [
        { daysAgo: 72, hour: 18, channel: 'group', to: ['ding-zeyu', 'chang-qing', 'wen-lan'] },
        { daysAgo: 60, hour: 12, channel: 'moments', to: ['hou-jiayi', 'fan-yizhou', 'kang-le'] },
        { daysAgo: 30, hour: 18, channel: 'chat', to: 'everyone' },
        { daysAgo: 6, hour: 8, channel: 'chat', to: 'everyone' },
      ],
    },
    {
      ...as('city-trail', 'zhou-xiao', 28),
      draft: fromTemplate('city-trail', {
        title: '周六山路慢走：茶园线六公里',
        schedule: scheduleAt(clock.weekdayFrom(7, 6, 8, 0), 4, '九溪山门，公交站旁', '杭州', 20),
      }),
      forwards: [
        { daysAgo: 28, hour: 18, channel: 'chat', to: ['wen-lan', 'kang-le', 'chang-qing'] },
        { daysAgo: 24, hour: 9, channel: 'poster', to: ['jian-ning'] },
        { daysAgo: 8, hour: 12, channel: 'group', to: 'everyone' },
      ],
    },
    {
      ...as('claims', 'su-he', 62),
      draft: fromTemplate('how-a-claim-goes', {
        summary: '从病房里看了十二年账单，我把理赔的五步写给你，少跑几趟冤枉路。',
      }),
      forwards: [
        { daysAgo: 62, hour: 9, channel: 'chat', to: ['lu-qinghe', 'meng-qiu'] },
        { daysAgo: 52, hour: 12, channel: 'moments', to: ['yan-zimo'] },
        { daysAgo: 44, hour: 9, channel: 'group', to: ['dai-weian', 'nie-siqi'] },
        { daysAgo: 16, hour: 8, channel: 'chat', to: 'everyone' },
        { daysAgo: 4, hour: 9, channel: 'chat', to: 'everyone' },
      ],
    },
  ]
}

export function findActivity(activities: readonly ExampleActivity[], key: ActivityKey): ExampleActivity {
  const activity = activities.find((each) => each.key === key)
  if (!activity) throw new Error(`no example activity ${key}`)
  return activity
}

function as(key: ActivityKey, agent: AgentKey, publishedDaysAgo: number) {
  return { key, agent, publishedDaysAgo, id: seededRandom(`activity ${key}`).id(16) }
}

function fromTemplate(key: string, edits: Partial<ActivityDraft>): ActivityDraft {
  const template = findTemplate(key)
  if (!template) throw new Error(`no template ${key}`)
  const { key: templateKey, useWhen: _, ...content } = template
  return { ...content, templateKey, ...edits }
}

function scheduleAt(
  startsAt: number,
  hours: number,
  place: string,
  city: string,
  capacity: number,
): NonNullable<Activity['schedule']> {
  const eveningBefore = startOfDay(startsAt) - 4 * hourMs
  return { startsAt, endsAt: startsAt + hours * hourMs, registerBy: eveningBefore, place, city, capacity }
}
