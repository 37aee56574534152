export interface Registration {
  state: 'registered' | 'cancelled'
  /** Counts registrations and cancellations; also numbers the ledger's envelopes. */
  revision: number
  name: string
  headcount: number
  remark?: string
  at: number
  checkedInAt?: number
}

/** The folded view of one person in one activity. Fields up to `registration` are a pure fold over envelopes. */
export interface Participation {
  _id: string
  activityId: string
  agentId: string
  personId: string
  /** Which version of the folds made its numbers. */
  foldVersion: string
  marks: Record<string, number>
  warmth: number
  firstAt: number
  lastAt: number
  seconds: number
  counts: Record<string, number>
  /** Deepest percent per section id. */
  depths: Record<string, number>
  favouriteAt: number
  unfavouriteAt: number
  /** The link of the first touch; decides the place in the lineage. */
  openedVia?: string
  registration?: Registration
}

export function participationId(activityId: string, personId: string): string {
  return `${activityId}:${personId}`
}

export function isFavourite(participation: Pick<Participation, 'favouriteAt' | 'unfavouriteAt'>): boolean {
  return participation.favouriteAt > participation.unfavouriteAt
}
