import type { Operation } from '@contract/operation'
import type * as z from 'zod'

/** What a handler gets. `now` is the instant the call arrived; a handler has no other clock. */
export interface Call<Input> {
  input: Input
  /** The caller, from the invocation context. */
  personId: string
  /** Needed only to write `people` and to ask WeChat; never stored elsewhere, never answered. */
  openid: string
  now: number
}

/** For the few pages that Moments shows without a login. */
export type OpenCall<Input> = Omit<Call<Input>, 'personId' | 'openid'> & { personId: string | null }

export interface Handler {
  operation: Operation
  needsIdentity: boolean
  run(call: Call<never>): Promise<unknown>
}

/** Binds one contract to the steps that fulfil it; the runtime parses both ends by the contract. */
export function answer<In extends z.ZodType, Out extends z.ZodType>(
  operation: Operation<In, Out>,
  run: (call: Call<z.infer<In>>) => Promise<z.input<Out>>,
): Handler {
  return { operation, needsIdentity: true, run: run as Handler['run'] }
}

/** The same for an operation that also answers people without an identity. */
export function answerAnyone<In extends z.ZodType, Out extends z.ZodType>(
  operation: Operation<In, Out>,
  run: (call: OpenCall<z.infer<In>>) => Promise<z.input<Out>>,
): Handler {
  return { operation, needsIdentity: false, run: run as Handler['run'] }
}
