/**
 * What a field of an interaction may hold, as data: the type of the interaction follows from it, and so does what the
 * contract admits from outside.
 */
export type Field = RequiredField | { is: 'optional'; field: RequiredField }

type RequiredField =
  | { is: 'number' | 'whole'; from: number; to: number }
  | { is: 'instant' }
  | { is: 'flag' }
  | { is: 'oneOf'; values: readonly string[] }
  | { is: 'id'; of: IdOf }
  | { is: 'text'; upTo: number }
  | { is: 'list'; of: RequiredField }
  | Stored<unknown>

/** Whose ids there are; the contract knows how each is written. */
type IdOf = 'section' | 'block' | 'facet' | 'shareLink' | 'question' | 'choice' | 'tag'

/** What only functions write and no contract admits. */
interface Stored<Value> {
  is: 'stored'
  /** Never there: it carries the type. */
  holds?: Value
}

export type Fields = Record<string, Field>

export const numberBetween = (from: number, to: number) => ({ is: 'number', from, to }) as const
export const wholeBetween = (from: number, to: number) => ({ is: 'whole', from, to }) as const
/** Milliseconds, UTC. */
export const instant = { is: 'instant' } as const
export const flag = { is: 'flag' } as const
export const oneOf = <const Value extends string>(values: readonly Value[]) => ({ is: 'oneOf', values }) as const
export const idOf = <const Of extends IdOf>(of: Of) => ({ is: 'id', of }) as const
/** Trimmed, and at most so many characters. */
export const textUpTo = (upTo: number) => ({ is: 'text', upTo }) as const
export const listOf = <const Of extends RequiredField>(of: Of) => ({ is: 'list', of }) as const
export const stored = <Value>(): Stored<Value> => ({ is: 'stored' })
export const optional = <const Of extends RequiredField>(field: Of) => ({ is: 'optional', field }) as const

export type ValueOf<Of> = Of extends { is: 'number' | 'whole' | 'instant' }
  ? number
  : Of extends { is: 'flag' }
    ? boolean
    : Of extends { is: 'oneOf'; values: readonly (infer Value)[] }
      ? Value
      : Of extends { is: 'id' | 'text' }
        ? string
        : Of extends { is: 'list'; of: infer Each }
          ? ValueOf<Each>[]
          : Of extends { is: 'optional'; field: infer Inner }
            ? ValueOf<Inner>
            : Of extends Stored<infer Value>
              ? Value
              : never

type OptionalName<Of extends Fields> = {
  [Name in keyof Of]: Of[Name] extends { is: 'optional' } ? Name : never
}[keyof Of]

/** What an interaction with these fields holds. */
export type ValuesOf<Of extends Fields> = { [Name in Exclude<keyof Of, OptionalName<Of>>]: ValueOf<Of[Name]> } & {
  [Name in OptionalName<Of>]?: ValueOf<Of[Name]>
}
