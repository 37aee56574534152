import type { TouchActivity } from '../../../activities/activity/touch-activity'
import type { Fields, ValuesOf } from './fields'
import type { Points } from './points'
import type { Detail, Reason, Telling } from './telling'

/**
 * Who does it: the customer on their `phone`, which captures it by itself; the customer through a `function`, which
 * records it when it has really been done; the `agent`, who notes it; or `another` person, by what a function records.
 */
export type DoneBy = 'phone' | 'function' | 'agent' | 'another'

/** What plans and numbers count it as, by day and for ever. */
export interface Commitment<As extends string> {
  as: As
  /** Different activities are told apart. */
  perActivity?: true
  /** It counts one less: what had been counted is called off, on the day of the calling off. */
  takesOneBack?: true
}

/** Everything that is to be said about one kind of interaction. What is absent does not apply to it. */
export interface Kind<Name extends string, By extends DoneBy, Of extends Fields, As extends string> {
  kind: Name
  by: By
  /** Beside `kind` and `at`. */
  fields: Of
  points?: Points<keyof Of & string>
  /** The stage a relationship has reached by it. */
  carriesTo?: 'nurture' | 'convert' | 'sign'
  /** It moves a relationship on. Milestones are kept apart: the many pieces of a stay would push them out. */
  isMilestone?: true
  /** Too small to stand among the recent touches. */
  isPassing?: true
  commitment?: Commitment<As>
  /** The agent turned to the customer: `spoke` with them, or `showed` them something. */
  contact?: 'spoke' | 'showed'
  /** What undoes it: another kind, itself with a flag off (told by a name of its own), itself naming what it replaces. */
  takenBackBy?:
    | { kind: string }
    | { flagOff: keyof Of & string; toldAs: string; told: Telling }
    | { field: keyof Of & string }
  /** Kinds after which nobody waits any more; `contact` stands for all of those. */
  settledBy?: readonly string[]
  /** What is kept for its words. */
  detail?(interaction: ValuesOf<Of>, activity?: TouchActivity): Detail
  told: Telling
  /** Among the reasons for a warmth: how often it was done of late. */
  warmthReason?: Reason<(count: number) => string>
  /** Among the reasons for a stage. */
  stageReason?: Reason<string>
}

/** Of whichever kind: its `detail` takes only interactions of that same kind. */
export interface AnyKind extends Omit<Kind<string, DoneBy, Fields, string>, 'detail'> {
  detail?(interaction: never, activity?: TouchActivity): Detail
}

export function defineKind<
  const Name extends string,
  const By extends DoneBy,
  const Of extends Fields,
  const As extends string = never,
>(kind: Kind<Name, By, Of, As>): Kind<Name, By, Of, As> {
  return kind
}
