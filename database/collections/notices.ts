import type { NoticeTemplate } from '@domain/people/notice/notice-template'
import { byPerson, collection, ofPair } from '../collection'

/** One subscription message, made once (`_id` names its reason) and sent at most once. */
export interface Notice {
  _id: string
  agentId: string
  personId: string
  template: NoticeTemplate
  page: string
  data: Record<string, { value: string }>
  state: 'sending' | 'sent' | 'failed'
  dueAt: number
}

export const notices = collection<Notice>({
  holds: 'messages sent',
  named: 'deterministic: its reason',
  indexes: [byPerson],
  about: ofPair,
  exported: { list: 9 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'the same message is not sent twice' },
})
