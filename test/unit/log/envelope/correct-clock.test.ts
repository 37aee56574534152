import { correctClock } from '@domain/log/envelope/clip-occurred-at'
import { china } from '../../example-people'

const receivedAt = china('2026-11-02 12:00')
const hour = 3_600_000

test('a phone whose clock is an hour fast is put right', () => {
  const [interaction] = correctClock([{ at: receivedAt + hour - 5000 }], { sentAt: receivedAt + hour, receivedAt })
  expect(interaction?.at).toBe(receivedAt - 5000)
})

test('nothing happens after it was received', () => {
  const [interaction] = correctClock([{ at: receivedAt + hour }], { sentAt: receivedAt, receivedAt })
  expect(interaction?.at).toBe(receivedAt)
})

test('nothing happened more than seven days before it was received', () => {
  const [interaction] = correctClock([{ at: receivedAt - 30 * 24 * hour }], { sentAt: receivedAt, receivedAt })
  expect(interaction?.at).toBe(receivedAt - 7 * 24 * hour)
})

test('a repeated envelope says the same, however long each attempt was on its way', () => {
  const interactions = [{ at: receivedAt - 40_000 }]
  const attempts = [
    { sentAt: receivedAt, receivedAt: receivedAt + 300 },
    { sentAt: receivedAt + 10_000, receivedAt: receivedAt + 17_900 },
  ]
  const [first, again] = attempts.map((clock) => correctClock(interactions, clock))
  expect(again).toEqual(first)
})
