import { collection } from '../collection'

/** Seats of one event. One document, so that a conditional update keeps the capacity. `_id` is the activityId. */
export interface SeatPlan {
  _id: string
  taken: number
  seats: Record<string, number>
}

export const seatPlans = collection<SeatPlan>({
  holds: 'seats taken, one conditional update keeps capacity',
  named: 'activityId',
  indexes: [],
  about: { who: 'person', person: 'seats.<personId>' },
  exported: { alone: 'seatPlans', presentedBy: 'ownSeats' },
  erased: { by: 'giveBackSeats' },
  activity: '_id',
  kept: { asLongAs: 'activity', because: 'an event’s list stands after it' },
})
