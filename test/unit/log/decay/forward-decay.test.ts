import { landmark, shortestHalfLifeDays, storedWeight, weightAt } from '@domain/log/decay/forward-decay'
import { warmthHalfLifeDays } from '@domain/log/warmth/warmth-points'
import { taxonomy } from '@domain/words/tags/taxonomy'
import { fc } from '../../../support/seeded'

const day = 86_400_000
const earning = fc.record({
  value: fc.integer({ min: 1, max: 10 }),
  at: fc.integer({ min: 0, max: 365 }).map((days) => landmark + days * day),
})

test('a weight halves with every half-life', () => {
  const stored = storedWeight(8, landmark + 10 * day, 14)
  expect(weightAt(stored, landmark + 10 * day, 14)).toBeCloseTo(8, 4)
  expect(weightAt(stored, landmark + 24 * day, 14)).toBeCloseTo(4, 4)
  expect(weightAt(stored, landmark + 38 * day, 14)).toBeCloseTo(2, 4)
})

test('the landmark stands: every stored number rests on it', () => {
  expect(new Date(landmark).toISOString()).toBe('2025-12-31T16:00:00.000Z')
})

test('which of two sums is greater never changes with time', () => {
  const sums = fc.array(fc.array(earning, { minLength: 1, maxLength: 5 }), { minLength: 2, maxLength: 6 })
  fc.assert(
    fc.property(sums, fc.integer({ min: 365, max: 2000 }), fc.integer({ min: 365, max: 2000 }), (all, one, other) => {
      const stored = all.map((earnings) =>
        earnings.reduce((sum, { value, at }) => sum + storedWeight(value, at, 30), 0),
      )
      expect(orderAt(stored, landmark + one * day)).toEqual(orderAt(stored, landmark + other * day))
    }),
  )
})

test('what is taken back leaves exactly what there was', () => {
  fc.assert(
    fc.property(earning, earning, (kept, changed) => {
      const before = storedWeight(kept.value, kept.at, 30)
      const stored = storedWeight(changed.value, changed.at, 30)
      expect(before + stored - stored).toBe(before)
      expect(storedWeight(-changed.value, changed.at, 30)).toBe(-stored)
    }),
  )
})

test('the shortest half-life stays within a double for eight years', () => {
  const inEightYears = landmark + 8 * 365 * day
  expect(storedWeight(1000, inEightYears, shortestHalfLifeDays)).toBeLessThan(Number.MAX_VALUE)
  expect(Math.min(warmthHalfLifeDays, ...taxonomy.map(({ halfLifeDays }) => halfLifeDays))).toBeGreaterThanOrEqual(
    shortestHalfLifeDays,
  )
})

function orderAt(stored: readonly number[], now: number): number[] {
  return stored
    .map((_, index) => index)
    .sort((a, b) => weightAt(stored[a] ?? 0, now, 30) - weightAt(stored[b] ?? 0, now, 30))
}

test.each([Number.MIN_VALUE, 1e-320, 1e-310, 1e-300, 0, -0])('a weight of %d is a number like any other', (value) => {
  for (const at of [landmark, landmark + 3000 * day]) {
    expect(Number.isFinite(storedWeight(value, at, 3))).toBe(true)
  }
})
