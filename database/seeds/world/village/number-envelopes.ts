import type { PlannedCall } from '../planned-call'

/** Every phone numbers what it sends upwards, in the order it is sent. */
export function numberEnvelopes(calls: readonly PlannedCall[]): PlannedCall[] {
  const last = new Map<string, number>()
  const next = (phoneId: string) => {
    const sequence = (last.get(phoneId) ?? 0) + 1
    last.set(phoneId, sequence)
    return sequence
  }
  return calls.map((call) => {
    if (call.operation === 'recordInteractions')
      return { ...call, input: { ...call.input, sequence: next(call.input.phoneId) } }
    if (call.operation === 'noteContact')
      return { ...call, input: { ...call.input, sequence: next(call.input.phoneId) } }
    return call
  })
}
