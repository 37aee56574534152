import { collection } from '../collection'

/** How far a task of the timer has come that looks at everything bit by bit. `_id` is its name. */
export interface TimerProgress {
  _id: string
  /** An instant, or the id of a link: neither says anything about a person. */
  after: number | string
  at: number
}

export const timerProgress = collection<TimerProgress>({
  holds: 'how far the timer has come in looking at everything',
  named: 'a task’s name',
  formerly: 'sweepPlaces',
  indexes: [],
  about: 'nobody',
  kept: { asLongAs: 'always', because: 'one document a task, overwritten' },
})
