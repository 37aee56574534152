import { byPerson, collection, index, ofPair } from '../collection'

/** A question to the agent. `_id` is `personId:messageId`. */
export interface Consultation {
  _id: string
  agentId: string
  personId: string
  /** Counts the pair's questions; numbers the ledger's envelopes. */
  number: number
  activityId?: string
  text: string
  at: number
}

export const consultations = collection<Consultation>({
  holds: 'questions sent',
  named: '`personId:messageId`',
  indexes: [index('agent_at', ['agentId', 1], ['at', -1]), byPerson],
  about: ofPair,
  exported: { list: 7 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'the timeline says what was asked' },
})
