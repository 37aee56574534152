import type { TagKey } from '../../../domain/words/tags/tag'
import type { ActivityKey } from './activities'
import type { AgentKey } from './example-agent'

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
