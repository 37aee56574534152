import { recordInteractions } from '@contract/interaction/record-interactions'
import { resultOf, retryDelay } from '@/capture/flush-policy'
import { fc } from '../../support/seeded'

test('only answers that can never change are dropped', () => {
  // Kept, one that the function always refuses would hold up everything after it.
  const never = [...recordInteractions.refusals, 'invalid_input', 'input_too_large']
  expect(never.map(resultOf)).toEqual(never.map(() => 'never'))
  expect(['offline', 'busy', 'internal', 'identity_missing'].map(resultOf)).toEqual([
    'later',
    'later',
    'later',
    'later',
  ])
  expect(resultOf(null)).toBe('done')
})

test('a delay doubles from two seconds, never beyond five minutes, and never below half of its step', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, random) => {
      const step = Math.min(300_000, 2_000 * 2 ** Math.min(failures - 1, 20))
      const delay = retryDelay(failures, random)
      return delay >= step / 2 && delay <= step
    }),
  )
})
