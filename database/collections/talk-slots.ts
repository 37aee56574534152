import { byPerson, collection, ofPair } from '../collection'

/** One hour of an agent's that is taken by a talk. `_id` is `agentId:startsAt`. */
export interface TalkSlot {
  _id: string
  agentId: string
  personId: string
  appointmentId: string
  takenAt: number
}

export const talkSlots = collection<TalkSlot>({
  holds: 'hours taken by talks: of two who ask at once the database refuses one',
  named: '`agentId:startsAt`',
  indexes: [byPerson],
  about: ofPair,
  exported: { list: 6 },
  erased: 'removed',
  kept: { asLongAs: 'consent', because: 'it belongs to the talk, which stays' },
})
