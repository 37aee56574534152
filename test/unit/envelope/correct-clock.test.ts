import { correctClock } from '@domain/envelope/clip-occurred-at'
import { china } from '../people'

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
