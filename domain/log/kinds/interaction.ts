import { allKinds } from './all-kinds'
import type { Fields, ValuesOf } from './description/fields'
import type { AnyKind, DoneBy } from './description/kind'
import { findKind } from './find-kind'

type Defined = (typeof allKinds)[number]
type Flat<Parts> = { [Name in keyof Parts]: Parts[Name] }
type InteractionOf<Of> = Of extends { kind: infer Name; fields: infer Each extends Fields }
  ? Flat<{ kind: Name; at: number } & ValuesOf<Each>>
  : never
type DefinedBy<By extends DoneBy> = InteractionOf<Extract<Defined, { by: By }>>

/**
 * An interaction is one fact: what a person did, when. Kinds a phone captures by itself, kinds a function
 * records when it has really done the thing, and kinds an agent notes after a meeting.
 * `at` is an instant in milliseconds (UTC).
 */
export type CapturedInteraction = DefinedBy<'phone'>
export type RecordedInteraction = DefinedBy<'function' | 'another'>
export type NotedInteraction = DefinedBy<'agent'>

export type Interaction = CapturedInteraction | RecordedInteraction | NotedInteraction
export type InteractionKind = Interaction['kind']

export const capturedKinds = namesBy('phone')
export const recordedKinds = namesBy('function', 'another')
export const notedKinds = namesBy('agent')

/** Whether the agent noted it, rather than the person doing it. */
export function isNoted(kind: string): boolean {
  return findKind(kind)?.by === 'agent'
}

function namesBy<By extends DoneBy>(...by: By[]): DefinedBy<By>['kind'][] {
  const found = allKinds.filter((each: AnyKind) => (by as DoneBy[]).includes(each.by))
  return found.map(({ kind }) => kind as DefinedBy<By>['kind'])
}
