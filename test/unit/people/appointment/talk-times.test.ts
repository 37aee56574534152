import { isTalkTimeFree, offerTalkTimes } from '@domain/people/appointment/talk-times'
import { china } from '../../example-people'

const mondays = [{ weekday: 1, from: 9, to: 12 }]
const now = china('2026-11-02 08:30')

test('offers the free hours of the next fortnight, with two hours’ notice', () => {
  expect(offerTalkTimes(mondays, [], now).map(({ words }) => words)).toEqual([
    '今天 11:00',
    '11月9日 周一 9:00',
    '11月9日 周一 10:00',
    '11月9日 周一 11:00',
  ])
})

test('an hour that is taken is not offered', () => {
  const booked = [china('2026-11-09 10:00')]
  expect(offerTalkTimes(mondays, booked, now).map(({ words }) => words)).not.toContain('11月9日 周一 10:00')
  expect(isTalkTimeFree(mondays, booked, china('2026-11-09 10:00'), now)).toBe(false)
  expect(isTalkTimeFree(mondays, booked, china('2026-11-09 11:00'), now)).toBe(true)
})

test('a talk that begins within the hour, before or after, takes it', () => {
  const booked = [china('2026-11-09 10:30')]
  expect(isTalkTimeFree(mondays, booked, china('2026-11-09 10:00'), now)).toBe(false)
  expect(isTalkTimeFree(mondays, booked, china('2026-11-09 11:00'), now)).toBe(false)
  expect(isTalkTimeFree(mondays, booked, china('2026-11-09 09:00'), now)).toBe(true)
})

test('an hour too late to be on the list may still be asked for', () => {
  const always = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: 0, to: 24 }))
  expect(offerTalkTimes(always, [], now)).toHaveLength(24)
  expect(isTalkTimeFree(always, [], china('2026-11-10 20:00'), now)).toBe(true)
  expect(isTalkTimeFree(always, [], china('2026-11-16 00:00'), now)).toBe(false)
})

test('hours nobody offers are not free', () => {
  expect(isTalkTimeFree(mondays, [], china('2026-11-03 10:00'), now)).toBe(false)
  expect(isTalkTimeFree(mondays, [], china('2026-11-09 10:30'), now)).toBe(false)
  expect(offerTalkTimes([], [], now)).toEqual([])
})
