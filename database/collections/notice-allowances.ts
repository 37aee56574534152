import type { NoticeTemplate } from '@domain/people/notice/notice-template'
import { byPerson, collection, index, ofPair } from '../collection'

/** How many messages a person still allows about one agent. `_id` is `agentId:personId:template`. */
export interface NoticeAllowance {
  _id: string
  agentId: string
  personId: string
  template: NoticeTemplate
  remaining: number
  /** Choices already counted, newest last. */
  choiceIds: string[]
}

export const noticeAllowances = collection<NoticeAllowance>({
  holds: 'how many messages somebody still allows: one accepted subscription is one message',
  named: '`agentId:personId:template`',
  indexes: [byPerson, index('template_remaining', ['template', 1], ['remaining', 1])],
  about: ofPair,
  exported: { list: 8 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'what was allowed holds until it is used' },
})
