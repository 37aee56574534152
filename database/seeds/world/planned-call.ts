import type { OperationInput, OperationName } from '../../../contract/operations'

/** What an answer teaches the builder: ids that only the functions can make. */
export type Lesson =
  /** `agent`: the agentId. `newcomer`: the person at the head of the list who was not known before. */
  | { from: 'agent' | 'newcomer' | 'appointment'; as: IdToken }
  /** The id of the card this person passes on from here: the answer's seal, and the ending their phone chooses. */
  | { from: 'shareSeal'; as: IdToken; ending: string }

/** Stands for an id until the builder has learned it, wherever an input wants one. */
export type IdToken = `@${string}`

type CallOf<N extends OperationName> = {
  /** When the function receives it. */
  at: number
  openid: string
  operation: N
  input: OperationInput<N>
  learns?: Lesson
}

/** One call of a function, by one person, at one instant. */
export type PlannedCall = { [N in OperationName]: CallOf<N> }[OperationName]

export const idOf = (key: string): IdToken => `@${key}`
export const openidOf = (key: string): string => `o-example-${key}`
export const phoneOf = (key: string): string => `phone-${key}`
