import { holdsNow } from '@domain/log/tagging/date-conditions'
import { dayKey } from '@domain/words/calendar/in-china'
import { findTag } from '@domain/words/tags/taxonomy'
import { china } from '../../example-people'

const now = china('2026-11-20 09:30')
const day = 86_400_000

function holds(key: string, ...visits: string[]): boolean {
  const instants = visits.map((visit) => china(visit))
  const days = Object.fromEntries(instants.map((at) => [dayKey(at), 1]))
  const definition = findTag(key)
  if (!definition) throw new Error(`no tag ${key}`)
  return holdsNow(definition, { firstAt: Math.min(...instants), lastAt: Math.max(...instants), days }, now)
}

test.each([
  ['2026-11-20 09:00', true],
  ['2026-11-06 09:30', true],
  ['2026-11-06 09:29', false],
  ['2026-10-25 09:30', false],
])('somebody first met at %s is newly met two weeks long: %s', (first, isNew) => {
  expect(holds('relationship:newlyMet', first)).toBe(isNew)
})

test.each([
  ['back after a month away', ['2026-10-15 10:00', '2026-11-18 10:00'], true],
  ['away for less than a month', ['2026-10-25 10:00', '2026-11-18 10:00'], false],
  ['back, and again, within these weeks', ['2026-09-01 10:00', '2026-11-10 10:00', '2026-11-18 10:00'], true],
  ['back long ago, and quiet since', ['2026-08-01 10:00', '2026-11-01 10:00'], false],
  ['back two weeks and an hour ago', ['2026-09-01 10:00', '2026-11-06 08:30'], false],
  ['here for the first time', ['2026-11-18 10:00'], false],
])('%s', (_, visits, hasReturned) => {
  expect(holds('relationship:returned', ...visits)).toBe(hasReturned)
})

test('a day over the turn of the year is a day', () => {
  const [before, after] = [china('2026-12-01 10:00'), china('2027-01-02 00:30')]
  const days = { [dayKey(before)]: 1, [dayKey(after)]: 1 }
  const definition = findTag('relationship:returned')
  expect(definition && holdsNow(definition, { firstAt: before, lastAt: after, days }, after + day)).toBe(true)
})
