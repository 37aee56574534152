import { groupByDay } from '@/subpackages/workspace/customer/timeline/group-by-day'

const chinaTime = (day: number, hour: number) => Date.UTC(2026, 10, day, hour - 8)
const now = chinaTime(21, 10)

test('touches stand under the day they happened on in China, in the order given', () => {
  const entries = [
    { at: chinaTime(21, 9) },
    { at: chinaTime(21, 0) },
    { at: chinaTime(20, 23) },
    { at: chinaTime(2, 12) },
  ]
  expect(groupByDay(entries, now).map(({ day, entries: ofDay }) => [day, ofDay.length])).toEqual([
    ['今天', 2],
    ['昨天', 1],
    ['11月2日', 1],
  ])
})

test('another year is named', () => {
  expect(groupByDay([{ at: Date.UTC(2025, 11, 30, 4) }], now)[0]?.day).toBe('2025年12月30日')
})
