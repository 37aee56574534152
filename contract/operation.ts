import type * as z from 'zod'
import type { ErrorCode } from './errors'

/** One operation: what it takes, what it answers, and the refusals it may give beyond the common ones. */
export interface Operation<In extends z.ZodType = z.ZodType, Out extends z.ZodType = z.ZodType> {
  /** As its file is called. */
  name: string
  /** What a call means to somebody watching, after the caller's name. */
  says: string
  input: In
  output: Out
  refusals: readonly ErrorCode[]
}

export function defineOperation<In extends z.ZodType, Out extends z.ZodType>(
  operation: Operation<In, Out>,
): Operation<In, Out> {
  return operation
}

export type InputOf<O> = O extends Operation<infer In, z.ZodType> ? z.infer<In> : never
export type OutputOf<O> = O extends Operation<z.ZodType, infer Out> ? z.infer<Out> : never

/** What a function answers to `callFunction`. */
export type Answer<T> =
  | { ok: true; data: T; requestId: string }
  | { ok: false; error: { code: ErrorCode; message: string }; requestId: string }
