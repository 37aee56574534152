import type { Channel } from '../../../domain/activities/share-link/channel'
import type { ActivityKey } from './activities'
import type { Doing } from './visit'

/** A visit told by hand. `shares` sends the activity on to the friends this person brought. */
export interface ToldVisit {
  who: string
  activity: ActivityKey
  daysAgo: number
  hour: number
  minute: number
  channel: Channel
  doing: Partial<Doing> & { shares?: boolean }
}

export type OwnVisit = Omit<ToldVisit, 'who'>

export const read = (...sections: [section: string, seconds: number, depth?: number][]): Doing['sections'] =>
  sections.map(([section, seconds, depth = 100]) => ({ section, seconds, depth }))

export const rate = (...ratings: [question: string, rating: number][]) =>
  ratings.map(([question, rating]) => ({ question, rating }))
