import { hourOfDay, startOfDay, weekdayOf } from '@domain/words/calendar/china-time'
import { dayKey } from '@domain/words/calendar/in-china'
import { partOfDay, sayAgo, sayDuration, sayTime } from '@domain/words/calendar/say-time'
import { china } from '../../example-people'

const now = china('2026-11-02 09:30')

test.each([
  ['2026-11-02 09:05', '今天 9:05'],
  ['2026-11-02 20:00', '今晚 20:00'],
  ['2026-11-01 21:40', '昨晚 21:40'],
  ['2026-11-01 08:00', '昨天 8:00'],
  ['2026-10-31 08:00', '前天 8:00'],
  ['2026-11-03 14:00', '明天 14:00'],
  ['2026-11-07 14:00', '11月7日 周六 14:00'],
  ['2025-12-31 23:59', '2025年12月31日 周三 23:59'],
])('%s is said as %s', (time, words) => {
  expect(sayTime(china(time), now)).toBe(words)
})

test.each([
  [0.2, '1 秒'],
  [45, '45 秒'],
  [240, '4 分钟'],
  [3600, '1 小时'],
  [4800, '1 小时 20 分钟'],
])('%d seconds are said as %s', (seconds, words) => {
  expect(sayDuration(seconds)).toBe(words)
})

test.each([
  ['2026-11-02 00:10', '今天'],
  ['2026-11-01 23:50', '昨天'],
  ['2026-10-20 12:00', '13 天前'],
  ['2026-08-01 12:00', '3 个月前'],
])('%s was %s', (time, words) => {
  expect(sayAgo(china(time), now)).toBe(words)
})

test('a day begins at midnight in China, wherever the server stands', () => {
  expect(dayKey(Date.UTC(2026, 2, 1, 15, 59))).toBe('20260301')
  expect(dayKey(Date.UTC(2026, 2, 1, 16, 0))).toBe('20260302')
  expect(startOfDay(now)).toBe(china('2026-11-02 00:00'))
  expect(hourOfDay(now)).toBe(9.5)
  expect(weekdayOf(now)).toBe(1)
})

test('parts of the day follow how people speak', () => {
  const hours = ['02:00', '06:00', '09:00', '12:00', '16:00', '21:00']
  expect(hours.map((hour) => partOfDay(china(`2026-11-02 ${hour}`)))).toEqual([
    'night',
    'dawn',
    'morning',
    'noon',
    'afternoon',
    'evening',
  ])
})
